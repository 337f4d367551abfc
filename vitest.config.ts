import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // Commands run in a process of their own in test/cli.test.ts, where coverage does not see them; so does the thread of
      // the server, in test/serve/engine.test.ts. Pages run in a browser, in test/browser: .ci/browser.
      exclude: [
        'src/cli.ts',
        'src/commands/**',
        'src/serve/worker.ts',
        'src/explorer/**/*.tsx',
        'src/explorer/browser/**',
      ],
      reporter: ['text-summary'],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
    },
  },
})
