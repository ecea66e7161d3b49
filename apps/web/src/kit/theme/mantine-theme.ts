import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import tokens from './tokens.json';

const plum = tokens.color.brandScale.plum as unknown as MantineColorsTuple;
const { dark } = tokens.color;
/** Mantine draws menus and calendars from these in the dark: from ink to the deepest ground. */
const darkScale: MantineColorsTuple = [dark.ink, dark.ink2, dark.ink3, dark.lineStrong, dark.line2, dark.line, dark.surface, dark.canvas, dark.sunken, dark.nav];
const px = (value: { $value: string }) => value.$value;
const { size } = tokens.font;

export const theme = createTheme({
  colors: { plum, dark: darkScale },
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  respectReducedMotion: true,
  focusRing: 'auto',
  defaultRadius: 'md',
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: size.xs.$value, sm: size.sm.$value, md: size.md.$value, lg: size.lg.$value, xl: size.xl.$value },
  headings: { fontFamily: 'var(--font-text)', fontWeight: '650' },
  radius: { xs: px(tokens.radius.bar), sm: px(tokens.radius.control), md: px(tokens.radius.control), lg: px(tokens.radius.card), xl: px(tokens.radius.sheet) },
  black: tokens.color.light.ink,
  white: tokens.color.light.surface,
});

/** Mantine's own names for our colours; its defaults for dimmed, placeholder and error text fail AA. */
const mapped = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--plum-ink)',
  '--mantine-color-error': 'var(--late-ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-hover': 'var(--plum-soft)',
};
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: mapped, dark: mapped });
