import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink: the one colour of the app, a quiet blue that holds 4.5:1 on white from shade 6 on. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe4ef',
  '#b4c6dd',
  '#8aa6cb',
  '#678bbb',
  '#507ab2',
  '#3a6299',
  '#2f5284',
  '#26446f',
  '#18335a',
];

export const theme = createTheme({
  primaryColor: 'ink',
  // White letters on the filled colour hold 4.5:1 in both.
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { ink },
  fontFamily:
    '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.95rem', lg: '1.08rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.75', lg: '1.75', xl: '1.5' },
  defaultRadius: 'sm',
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  components: {
    Tooltip: { defaultProps: { openDelay: 400 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
});
