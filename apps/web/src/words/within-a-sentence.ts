/** As it stands within a sentence: 'ward staff', but still 'AMHP', 'BSL interpreter' and 'NHS hospital'. */
export const withinASentence = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
