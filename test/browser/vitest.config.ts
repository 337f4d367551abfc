import { defineConfig } from 'vitest/config'

/** Tests that need Chromium: `.ci/browser` installs it and runs them. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
