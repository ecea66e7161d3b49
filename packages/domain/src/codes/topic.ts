/**
 * The help that section 130B(1) and (2) of the Mental Health Act 1983 entitles a person to; one or more per contact.
 */
export const STATUTORY_TOPICS = [
  { code: 'ST1', label: 'The provisions of the Act that make the person qualify', citation: 's.130B(1)(a)' },
  { code: 'ST2', label: 'Conditions or restrictions the person is subject to', citation: 's.130B(1)(b)' },
  { code: 'ST3', label: 'Medical treatment given, proposed or discussed', citation: 's.130B(1)(c)' },
  { code: 'ST4', label: 'Why the treatment is given, proposed or discussed', citation: 's.130B(1)(d)' },
  { code: 'ST5', label: 'The authority under which treatment would be given', citation: 's.130B(1)(e)' },
  { code: 'ST6', label: 'The requirements of the Act that apply to that treatment', citation: 's.130B(1)(f)' },
  { code: 'ST7', label: "The person's rights under the Act", citation: 's.130B(2)(a)' },
  { code: 'ST8', label: 'Rights that others have under the Act in relation to the person', citation: 's.130B(2)(a)' },
  { code: 'ST9', label: 'Help to exercise rights, including representation', citation: 's.130B(2)(b)' },
] as const;
export type StatutoryTopic = (typeof STATUTORY_TOPICS)[number]['code'];
export const STATUTORY_TOPIC_CODES: readonly StatutoryTopic[] = STATUTORY_TOPICS.map(({ code }) => code);

export const PLAIN_TOPICS = [
  'LEAVE',
  'MEDICATION',
  'DISCHARGE',
  'WARD_LIFE',
  'RESTRICTION',
  'COMPLAINT',
  'DIAGNOSIS',
  'MONEY_AND_HOME',
  'FAMILY',
  'PHYSICAL_HEALTH',
  'CULTURE_AND_FAITH',
  'SAFETY',
] as const;
export type PlainTopic = (typeof PLAIN_TOPICS)[number];
