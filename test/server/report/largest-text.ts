// Long texts that say something like what people write, the same every time: chapters with every mark they may hold, words that
// hardly fit, and titles at their limit.
import { liveBlockMarkdown, type LiveBlock } from '#shared/report/live-block.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { titleLength } from '#shared/text-field.ts';

/** Of a chapter: what is live in it, each with its words and, of a picture, its caption. */
export type Live = { block: LiveBlock; words: string; caption?: string };

const sentences: Record<Lang, readonly string[]> = {
  nb: [
    'Samarbeidet mellom kommunen, universitetet og sykehuset er blitt tettere gjennom året.',
    'Spesialisthelsetjenesteoppdragene ble fulgt opp i forskningsinfrastrukturprosjektet, som gikk etter planen.',
    'Brukerrepresentantene har lest utkastet og bedt om et klarere språk.',
    'Tallene for fjerde kvartal er foreløpige og kan bli endret med kr 140 350.',
    'Minoritetsladningsbærerdiffusjonskoeffisientmålingsapparaturen er fortsatt ikke levert.',
    'Vi lærte mest av det som ikke gikk, og har sagt fra om det i god tid.',
    'Helse- og omsorgstjenestene i Vestland har fått én felles inngang.',
    'Fagforumet venter at etterslepet er tatt igjen før sommeren.',
  ],
  nn: [
    'Samarbeidet mellom kommunen, universitetet og sjukehuset er vorte tettare gjennom året.',
    'Spesialisthelsetenesteoppdraga vart følgde opp i forskingsinfrastrukturprosjektet, som gjekk etter planen.',
    'Brukarrepresentantane har lese utkastet og bede om eit klårare språk.',
    'Tala for fjerde kvartal er førebelse og kan bli endra med kr 140 350.',
    'Vi lærte mest av det som ikkje gjekk, og har sagt frå om det i god tid.',
    'Fagforumet ventar at etterslepet er teke att før sommaren.',
  ],
  en: [
    'The municipality, the university and the hospital worked more closely together this year.',
    'Interinstitutional responsibilities were clarified, and the infrastructure project ran to plan.',
    'User representatives read the draft and asked for plainer language.',
    'Figures for the fourth quarter are preliminary and may change by NOK 140,350.',
    'We learnt most from what did not go well, and said so in time.',
  ],
};

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length]!;

export function sentence(at: number, lang: Lang = 'nb'): string {
  return pick(sentences[lang], at);
}

export function paragraph(at: number, lang: Lang = 'nb', length = 5): string {
  return Array.from({ length }, (_, place) => sentence(at * 3 + place, lang)).join(' ');
}

const subjects = [
  'Utprøving',
  'Opplæring',
  'Kunnskapsoppsummering',
  'Praksisplasser',
  'Følgeforskning',
];
const objects = [
  'i helse- og omsorgstjenestene',
  'av digital hjemmeoppfølging',
  'med brukerrepresentanter fra bydelene',
  'i rehabiliteringsforløpene',
];

/** Every twelfth is as long as a title may be, every seventh has a word that hardly fits. */
export function titleOf(at: number): string {
  const short = `${pick(subjects, at)} ${pick(objects, at * 7 + 3)} ${at + 1}`;
  if (at % 12 === 11) return `${short} ${paragraph(at)}`.slice(0, titleLength).trim();
  return at % 7 === 6 ? `${short}: tverrprofesjonalitetskompetanseutviklingssamarbeidet` : short;
}

/** Markdown of about so many letters, with what is live spread over it. */
export function chapterText(
  { letters, lang, seed }: { letters: number; lang: Lang; seed: number },
  live: readonly Live[],
): string {
  const parts: string[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length + 2, 0);
  const add = (markdown: string) => void parts.push(markdown);
  const waiting = [...live];
  const apart = letters / (live.length + 1);
  for (let section = 0; length() < letters || waiting.length > 0; section += 1) {
    const at = seed + section;
    add(`${section % 3 === 2 ? '###' : '##'} ${sentence(at + 2, lang).slice(0, -1)}`);
    add(paragraph(at, lang));
    add(marked(at, lang));
    while (waiting.length > 0 && length() >= apart * (live.length - waiting.length + 0.5)) {
      const { block, words, caption = '' } = waiting.shift()!;
      add(liveBlockMarkdown(block, words, caption));
      add(paragraph(at + 1, lang, 3));
    }
  }
  return parts.join('\n\n');
}

/** In turns a list, a numbered list, a quote, a table, and words with marks and a link. */
function marked(at: number, lang: Lang): string {
  const say = (place: number) => sentence(at + place, lang);
  const kinds = [
    () => [0, 1, 2, 3].map((place) => `- ${say(place)}`).join('\n'),
    () =>
      [0, 1, 2].map((place) => `${place + 1}. ${say(place)}\n   - ${say(place + 3)}`).join('\n'),
    () => `> ${paragraph(at + 4, lang, 3)}`,
    () =>
      [
        `| ${['A', 'B', 'C'].map((name) => `${name} ${say(0).split(' ')[0]}`).join(' | ')} |`,
        '| --- | --- | ---: |',
        ...[1, 2, 3].map((row) => `| ${say(row)} | ${say(row + 1)} | ${row * 1250} |`),
      ].join('\n'),
    () =>
      `**${say(0)}** *${say(1)}* [${say(2).split(' ').slice(0, 3).join(' ')}](https://www.example.org/rapportar/helse-og-omsorg/${at}/forskningsinfrastrukturprosjektet?side=3)`,
  ];
  return pick(kinds, at)();
}
