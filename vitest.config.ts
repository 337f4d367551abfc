import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // Commands run in a process of their own in test/cli.test.ts, where coverage does not see them.
      exclude: ['src/cli.ts', 'src/commands/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
    },
  },
})
