import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // A machine under load is no defect: no test fails for being slow.
    testTimeout: 120_000,
    exclude: ['tests/e2e/**', '**/node_modules/**'],
  },
});
