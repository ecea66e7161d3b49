const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** 'Arabic' for 'ar': records keep the ISO 639 code. What is no code is shown as it is. */
export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
