import type { Seeded } from './seeded.js';

const OPENINGS = [
  'Met in the quiet room after lunch.',
  'We spoke by telephone before the ward round.',
  'Saw them in the garden; they chose to talk there.',
  'Short visit, they were tired after a bad night.',
  'They asked me to come back with the papers from last week.',
  'A long talk about the weeks before admission.',
];
const MIDDLES = [
  'They want unescorted leave to see their sister at the weekend.',
  'They said that nobody has explained what the new tablets are for.',
  'We read the section papers together and wrote down three questions.',
  'They are worried about the rent and the cat at home.',
  'They would like the tribunal to hear about the job they had before.',
  'The side effects are keeping them awake and they feel unheard about it.',
  'They asked for the minutes of the care meeting in large print.',
  'They decided to appeal and signed the form while I was there.',
  'They do not want their parents told about the discharge plan.',
  'They asked whether a second opinion doctor can be requested.',
  'Food, prayer times and the smoking rule came up again.',
  'They want their own words in the care plan, not the ward summary.',
];
const ENDINGS = [
  'I will ask the ward manager and come back on Thursday.',
  'Agreed to meet again before the review.',
  'Left my card and the leaflet about rights.',
  'They will think about it and tell me next time.',
  'I promised to ring the solicitor this afternoon.',
  'Nothing else wanted for now.',
];
const WORDS = [
  'I just want to go home and see my dog.',
  'They talk about me as if I was not in the room.',
  'I want somebody to write down that I said no.',
  'The injections make me so heavy. I want to try tablets.',
  'I would like my mum at the meeting, but not my brother.',
  'I want to know who decides and when.',
];
const TITLES = [
  'Ask the ward for the section papers',
  'Ring the solicitor about the tribunal date',
  'Write down the questions for the ward round',
  'Ask for the care plan in easy read',
  'Find out about leave for the weekend',
  'Send the complaint letter they agreed to',
  'Ask about a second opinion',
  'Book an interpreter for the review',
  'Check that the manager has answered',
  'Bring the rights leaflet again',
];
const PURPOSES = [
  'First visit',
  'Prepare for the ward round',
  'Talk about leave',
  'Before the tribunal',
  'Go through the letter',
  null,
];

export const note = (seeded: Seeded): string =>
  [
    seeded.pick(OPENINGS),
    seeded.pick(MIDDLES),
    ...(seeded.chance(60) ? [seeded.pick(MIDDLES)] : []),
    seeded.pick(ENDINGS),
  ].join(' ');
export const theirWords = (seeded: Seeded): string => seeded.pick(WORDS);
export const actionTitle = (seeded: Seeded): string => seeded.pick(TITLES);
export const visitPurpose = (seeded: Seeded): string | null => seeded.pick(PURPOSES);
