import { INSTRUMENTS, numberedInstrument, type Instrument } from './legislation.js';

/** A part of a citation that can be read in full elsewhere. */
export interface LegislationLink {
  /** Its words, as they stand in the citation. */
  readonly text: string;
  readonly href: string;
  /** Where its words begin in the citation. */
  readonly at: number;
}

const escaped = (text: string): string => text.replaceAll(/[()]/g, String.raw`\$&`);
const NAMES = INSTRUMENTS.flatMap(({ names }) => names).toSorted((a, b) => b.length - a.length);
/** '66(1)(f), (fza), (2)(f)', '37-39D', '20(1)-(2)': a number with what is said of it up to the next number. */
const NUMBER = String.raw`\d+[A-Z]*(?:-\d+[A-Z]*|,? ?-?\([^)\s]+\))*`;
const TOKENS = new RegExp(
  [
    `(?<name>${NAMES.map(escaped).join('|')})`,
    String.raw`(?<kind>W?SI) (?<year>\d{4})\/(?<serial>\d+)`,
    String.raw`(?<schedule>Sch\.(?<scheduleNumber>\d+[A-Z]*)(?: (?<schedulePart>Pt|Part) \w+)?(?: paras? (?<paragraph>\d+[A-Z]*)(?:(?:, |-)\d+[A-Z]*)*)?)`,
    String.raw`\b(?<lead>ss?\.|regs?\.|arts?\.|r\.)(?<numbers>${NUMBER}(?:, ${NUMBER})*)`,
  ].join('|'),
  'g',
);

const numbersIn = (text: string) => [...text.matchAll(new RegExp(NUMBER, 'g'))];
const firstNumber = (text: string): string => /^\d+[A-Z]*/.exec(text)?.[0] ?? '';

function scheduleAddress(instrument: Instrument, groups: Readonly<Record<string, string | undefined>>): string {
  const schedule = `${instrument.address}/schedule/${groups['scheduleNumber'] ?? ''}`;
  // within a part the site numbers paragraphs in ways that differ from Act to Act: the schedule itself is sure
  return groups['schedulePart'] || !groups['paragraph'] ? schedule : `${schedule}/paragraph/${groups['paragraph']}`;
}

/** The first number takes its 's.' with it, so that a link reads as a whole. */
function numberLinks(instrument: Instrument, lead: string, numbers: string, at: number): LegislationLink[] {
  return numbersIn(numbers).map((found, index) => {
    const text = index === 0 ? lead + found[0] : found[0];
    const start = at + (index === 0 ? 0 : lead.length + found.index);
    return { text, at: start, href: `${instrument.address}/${instrument.part}/${firstNumber(found[0])}` };
  });
}

interface Reading {
  readonly links: LegislationLink[];
  instrument: Instrument | null;
  /** The name just read, while no part of the instrument has followed it. */
  named: LegislationLink | null;
}

function instrumentIn(groups: Readonly<Record<string, string | undefined>>): Instrument | null {
  const { name, kind, year, serial } = groups;
  if (kind) return numberedInstrument(kind, year ?? '', serial ?? '');
  return name === undefined ? null : (INSTRUMENTS.find(({ names }) => names.includes(name)) ?? null);
}

function readToken(reading: Reading, found: RegExpMatchArray): void {
  const groups = found.groups ?? {};
  const at = found.index ?? 0;
  const begun = instrumentIn(groups);
  if (begun) {
    if (reading.named) reading.links.push(reading.named);
    reading.instrument = begun;
    reading.named = { text: found[0], href: begun.address, at };
  } else if (reading.instrument) {
    reading.named = null;
    const { instrument } = reading;
    if (groups['schedule']) reading.links.push({ text: found[0], href: scheduleAddress(instrument, groups), at });
    else reading.links.push(...numberLinks(instrument, groups['lead'] ?? '', groups['numbers'] ?? '', at));
  }
}

/**
 * The parts of a citation that legislation.gov.uk holds, in their order: 'MHA 1983 s.66(2)(a)' leads to section 66. A
 * section is of the Act named last before it; an Act of which no part is named leads to the Act. Cases, guidance and
 * contracts give none, and neither does a section of nothing that is named. Never refuses.
 */
export function legislationLinks(citation: string): readonly LegislationLink[] {
  const reading: Reading = { links: [], instrument: null, named: null };
  for (const found of citation.matchAll(TOKENS)) readToken(reading, found);
  return reading.named ? [...reading.links, reading.named] : reading.links;
}

/** A citation cut into what is plain and what leads somewhere, which together are the citation. */
export function citationPieces(citation: string): readonly { readonly text: string; readonly href: string | null }[] {
  const pieces: { text: string; href: string | null }[] = [];
  let from = 0;
  for (const { text, href, at } of legislationLinks(citation)) {
    if (at > from) pieces.push({ text: citation.slice(from, at), href: null });
    pieces.push({ text, href });
    from = at + text.length;
  }
  if (from < citation.length) pieces.push({ text: citation.slice(from), href: null });
  return pieces;
}
