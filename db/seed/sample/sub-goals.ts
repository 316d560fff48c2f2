// Sample sub-goals (delmål): two or three under each of the strategy's twenty satsinger, each one measurable.
import type { GoalSeed } from '#db/seed/seed-type.ts';

function subGoal(key: string, parentKey: string, ownerKey: string, title: string): GoalSeed {
  return { key, parentKey, level: 'sub_goal', ownerKey, title };
}

export const sampleSubGoals: GoalSeed[] = [
  // Innovasjon
  subGoal(
    'baerekraftsvurdering',
    'innovasjon-baerekraft',
    'faggruppe-innovasjon',
    'Alle nye innovasjonsprosjekter har en bærekraftsvurdering før oppstart',
  ),
  subGoal(
    'dokumentert-gevinst',
    'innovasjon-baerekraft',
    'faggruppe-innovasjon',
    'Ti løsninger har dokumentert gevinst for tjenestene innen 2026',
  ),
  subGoal(
    'kommunepartner',
    'innovasjon-samarbeid',
    'faggruppe-innovasjon',
    '25 pågående innovasjonsprosjekter har en kommunal partner',
  ),
  subGoal(
    'naeringsliv',
    'innovasjon-samarbeid',
    'faggruppe-innovasjon',
    'Tolv løsninger i året prøves ut sammen med næringslivet',
  ),
  subGoal(
    'innovasjonskurs',
    'innovasjon-kompetanse',
    'faglig-forum',
    '400 ansatte hos partnerne har fullført kurs i tjenesteinnovasjon',
  ),
  subGoal(
    'studentinnovasjon',
    'innovasjon-kompetanse',
    'studentpanelet',
    '120 studenter i året løser innovasjonsoppgaver fra tjenestene',
  ),
  subGoal(
    'delt-evaluering',
    'innovasjon-erfaring',
    'faggruppe-innovasjon',
    'Ni av ti utprøvinger avsluttes med en evaluering som deles',
  ),
  subGoal(
    'i-drift',
    'innovasjon-erfaring',
    'faglig-forum',
    'Halvparten av løsningene som prøves ut, tas i bruk i ordinær drift',
  ),
  subGoal(
    'digitalhelse',
    'innovasjon-erfaring',
    'sekretariatet',
    'DigitalHelse samler 800 påmeldte fra tjenester, fagmiljø og næringsliv',
  ),
  // Forskning
  subGoal(
    'behovsbasert',
    'forskning-kunnskapsbehov',
    'faglig-forum',
    'Halvparten av nye prosjekter springer ut av et meldt kunnskapsbehov',
  ),
  subGoal(
    'meldte-behov',
    'forskning-kunnskapsbehov',
    'faglig-forum',
    'Kommuner og brukere melder 40 kunnskapsbehov i året',
  ),
  subGoal(
    'apen-publisering',
    'forskning-ansvarlig',
    'faglig-forum',
    '95 % av artiklene fra klyngesamarbeid er åpent tilgjengelige',
  ),
  subGoal(
    'datahandtering',
    'forskning-ansvarlig',
    'faggruppe-registre',
    'Alle nye prosjekter har datahåndteringsplan, og registerdata kommer raskere fram',
  ),
  subGoal(
    'tre-partnere',
    'forskning-praksisnaer',
    'faglig-forum',
    'Åtte av ti samarbeidsprosjekter har minst tre partnere',
  ),
  subGoal(
    'delte-stillinger',
    'forskning-praksisnaer',
    'faglig-forum',
    '30 forskere har delt stilling mellom tjeneste og akademia',
  ),
  subGoal(
    'kunnskap-i-bruk',
    'forskning-nytte',
    'faglig-forum',
    '20 kunnskapsoppsummeringer er tatt i bruk i kommunale tjenester',
  ),
  subGoal(
    'ekstern-finansiering',
    'forskning-nytte',
    'sekretariatet',
    'Fellesprosjektene henter inn 60 millioner kroner i året utenfra',
  ),
  // Utdanning
  subGoal(
    'felles-emner',
    'utdanning-samarbeid',
    'faglig-forum',
    'Tolv emner er åpne for studenter på tvers av institusjonene',
  ),
  subGoal('tveps', 'utdanning-samarbeid', 'faglig-forum', '800 studenter i året har TVEPS-praksis'),
  subGoal(
    'praksisplasser',
    'utdanning-praksis',
    'faglig-forum',
    '150 flere praksisplasser i kommunehelsetjenesten, og plass til alle ved semesterstart',
  ),
  subGoal(
    'veiledning',
    'utdanning-praksis',
    'faglig-forum',
    'Åtte av ti praksisveiledere har formell veilederkompetanse',
  ),
  subGoal(
    'studentkonferanse',
    'utdanning-laering',
    'studentpanelet',
    'Studentkonferansen samler 250 studenter på tvers av utdanningene',
  ),
  subGoal(
    'undervisningsbank',
    'utdanning-laering',
    'faglig-forum',
    '60 undervisningsopplegg er delt i en felles bank',
  ),
  subGoal(
    'kommunale-oppgaver',
    'utdanning-kommune',
    'faglig-forum',
    '80 masteroppgaver i året tar utgangspunkt i kommunale behov',
  ),
  subGoal(
    'kommunale-undervisere',
    'utdanning-kommune',
    'faglig-forum',
    'Alle helsefaglige program har undervisning ved kommunalt ansatte',
  ),
  // Formidling
  subGoal(
    'innlegg',
    'formidling-ordskifte',
    'faglig-forum',
    '60 kronikker og debattinnlegg i året fra fagmiljøene i Alrek',
  ),
  subGoal(
    'horinger',
    'formidling-ordskifte',
    'sekretariatet',
    'Partnerne gir felles innspill i seks nasjonale høringer i året',
  ),
  subGoal(
    'spraak',
    'formidling-informerte-valg',
    'faggruppe-migrasjon',
    'Helseinformasjon fra klyngen finnes på seks språk og er lett å forstå',
  ),
  subGoal(
    'innbyggermoter',
    'formidling-informerte-valg',
    'faglig-forum',
    '2000 innbyggere i året deltar på åpne møter om helse',
  ),
  subGoal(
    'helsedager',
    'formidling-synlig',
    'sekretariatet',
    'Alrek helsedager samler 1200 deltakere',
  ),
  subGoal(
    'nettsider',
    'formidling-synlig',
    'sekretariatet',
    'Nettsidene har 8000 besøkende i måneden, og innbyggerne kjenner Alrek',
  ),
  subGoal(
    'podkast',
    'formidling-nye-mater',
    'faglig-forum',
    'Podkastene fra klyngen har 40 000 avspillinger i året',
  ),
  subGoal(
    'formidlingskurs',
    'formidling-nye-mater',
    'faglig-forum',
    '200 forskere har kurs i å formidle til innbyggere',
  ),
  // Brukermedvirkning
  subGoal(
    'brukerrepresentanter',
    'brukermedvirkning-bedre',
    'brukerpanelet',
    'Alle de fem faggruppene har minst to brukerrepresentanter',
  ),
  subGoal(
    'alle-faser',
    'brukermedvirkning-bedre',
    'faggruppe-brukermedvirkning',
    'Åtte av ti prosjekter har brukermedvirkning i alle faser',
  ),
  subGoal(
    'honorering',
    'brukermedvirkning-bedre',
    'styringsgruppen',
    'Brukere honoreres likt hos alle partnerne, og alle søknader har honoraret i budsjettet',
  ),
  subGoal(
    'samskapte-tilbud',
    'brukermedvirkning-sammen',
    'faggruppe-brukermedvirkning',
    'Fem tilbud i året er utviklet sammen med dem som skal bruke dem',
  ),
  subGoal(
    'barn-og-unge',
    'brukermedvirkning-sammen',
    'faggruppe-barn-unge',
    'Barn og unge er med i alle prosjekter som gjelder dem',
  ),
  subGoal(
    'felles-opplaering',
    'brukermedvirkning-kunnskap',
    'faggruppe-brukermedvirkning',
    '160 forskere og brukere har fullført felles opplæring i medvirkning',
  ),
  subGoal(
    'male-medvirkning',
    'brukermedvirkning-kunnskap',
    'faggruppe-brukermedvirkning',
    'Alle partnerne måler reell medvirkning med samme verktøy',
  ),
  subGoal(
    'brukerbank',
    'brukermedvirkning-kontakt',
    'brukerpanelet',
    'Brukerbanken formidler kontakt til 50 prosjekter i året',
  ),
  subGoal(
    'svartid',
    'brukermedvirkning-kontakt',
    'brukerpanelet',
    'Den som spør Brukerpanelet, får svar innen tre uker',
  ),
];
