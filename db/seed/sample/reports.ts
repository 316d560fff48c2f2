// Sample texts of the annual reports for 2024 and 2025: foreword, governance and outlook, signed by invented people.
import type { ReportSeed } from '#db/seed/seed-type.ts';

const leader = {
  name: 'Leif Modell (eksempelperson)',
  role: 'Leder av Styringsgruppen',
  place: 'Bergen',
};
const secretary = {
  name: 'Solveig Eksempel (eksempelperson)',
  role: 'Sekretariatet',
  place: 'Bergen',
};

/** Paragraphs, parted by blank lines. */
function paragraphs(...texts: string[]): string {
  return texts.join('\n\n');
}

export const sampleReports: ReportSeed[] = [
  {
    year: 2024,
    begunOn: '2025-01-13',
    dueOn: '2025-03-10',
    chapters: [
      {
        part: 'foreword',
        signed: { ...leader, on: '2025-03-10' },
        text: paragraphs(
          '2024 var året da mye av det vi har bygget, begynte å virke. En veileder for ansvarlig forskning ble publisert, avtalemalen for delte stillinger kom i bruk, og studenter kan nå finne emner på tvers av institusjonene i én katalog. DigitalHelse satte ny rekord med nærmere 700 påmeldte.',
          'Strategien vår er ambisiøs, men sier lite om hvordan vi skal vite om vi lykkes. Derfor har Faglig forum og faggruppene satt delmål, måltall og frister. Denne rapporten viser for andre gang hvor vi står, også der det ikke er hyggelig lesning.',
          'Forskning og utdanning følger planen. Kommunene melder flere kunnskapsbehov enn før, og flere prosjekter svarer på dem. I TVEPS øver 742 studenter på å samarbeide før de begynner i jobb. De lærer å dele på oppgavene før de møter pasientene på egen hånd.',
          'Innovasjon ligger noe etter. Vi prøver ut mye, men har ikke vært flinke nok til å måle hva det gir og til å dele det vi lærer. Nå er metoden for å måle gevinst klar. Avtalene med næringslivet må vi få orden på i 2025.',
          'Brukermedvirkning er det området der vi er lengst fra målet. Faggruppen for brukermedvirkning startet etter sommeren, og det er stilt krav om at brukerhonorering skal være synlig i budsjettene. Det er en begynnelse. Men vi ble ikke enige om en felles retningslinje innen fristen, og for få har fått opplæring. Her må hver enkelt partner ta ansvar.',
          'Vi merker også at fagfolkene våre skriver mindre i avisene. I en tid der mange uttaler seg om helse, trenger ordskiftet dem som vet.',
          'Takk til alle som bruker av tiden sin på klyngen: studenter, ansatte, ledere og ikke minst brukerrepresentantene, som minner oss om hvem vi gjør dette for. En særlig takk går til Brukerpanelet og Studentpanelet, som har lest alle utkast til delmål og fått oss til å skrive dem enklere.',
        ),
      },
      {
        part: 'governance',
        signed: { ...secretary, on: '2025-03-10' },
        text: paragraphs(
          'Partnermøtet var samlet to ganger i 2024, én gang hvert semester. Styringsgruppen hadde seks møter og Faglig forum fem. Fire faggrupper var i arbeid hele året, og den femte, for brukermedvirkning, startet etter sommeren.',
          'Måltall og tiltak ble oppdatert to ganger, per 30. juni og per 31. desember. Ved årets slutt hadde de fleste indikatorene med måltall en verdi. De som manglet, hørte til brukermedvirkning. Tiltak uten oppdatering det siste halve året er merket.',
          'Ett tall er rettet i etterkant: antallet utprøvinger med næringslivet i fjerde kvartal. Rettelsen er synlig i tabellen, og den gamle verdien kan fortsatt leses. Nettstatistikken fikk ny målemåte i 2023 og er merket med brudd.',
          'To tiltak er stanset: sommerskolen i helseinnovasjon, som ikke fikk støtte, og redaksjonsgruppen, der ingen kunne sette av fast tid. Begge er behandlet i Faglig forum.',
        ),
      },
      {
        part: 'outlook',
        signed: { ...leader, on: '2025-03-10' },
        text: paragraphs(
          'To år gjenstår av strategien. I 2025 må tre saker få framdrift.',
          'Den første er brukermedvirkning. Hver partner skal ha en navngitt ansvarlig, retningslinjen for honorering skal vedtas, og opplæringen må opp i et annet tempo. Uten det når vi ikke målene i 2026.',
          'Den andre er veien fra utprøving til drift. Metoden for å måle gevinst er klar, og rammeverket for utprøving skal på høring. E-helsearenaen trenger én avtalemal, slik at bedriftene slipper å forhandle med tre partnere om det samme.',
          'Den tredje er ordskiftet. Redaksjonsgruppen ga ikke det vi håpet på. Sekretariatet foreslår en ny ordning før sommeren, og vi må være villige til å sette av arbeidstid til den.',
          'Økonomien er stram hos alle partnerne. Fellesmidlene øker i takt med prisene, men kommunene og sykehusene har mindre rom for frikjøp enn da strategien ble skrevet. Det taler for færre og tydeligere tiltak.',
          'Arbeidet med neste strategi bør starte i 2026. Vi bør allerede nå notere hva som er blitt fast drift og ikke lenger trenger å være en satsing, og hvilke mål som viste seg umulige å måle. Studentpanelet og Brukerpanelet bør være med fra første møte.',
        ),
      },
    ],
  },
  {
    year: 2025,
    begunOn: '2026-01-12',
    dueOn: '2026-03-16',
    chapters: [
      {
        part: 'foreword',
        signed: { ...leader, on: '2026-03-16' },
        text: paragraphs(
          'Ved utgangen av 2025 hadde vi ett år igjen av strategien. Det er et godt tidspunkt for å være ærlig om hva vi får til, og hva vi ikke rekker.',
          'Utdanning er vårt sterkeste område. 806 studenter hadde TVEPS-praksis i løpet av året, og for første gang nådde vi målet vi hadde satt. Studentkonferansen samlet 262 studenter, og undervisningsbanken har fått så mange bidrag at satsingen på læring er i mål. Det er studentene og underviserne som har gjort jobben.',
          'Forskningen følger planen. Nær fire av ti nye prosjekter svarer på et behov som en kommune, en tjeneste eller brukere har meldt. Kunnskapen blir tatt i bruk: rutiner i hjemmetjenesten er endret fordi noen bestilte en oppsummering og fikk svar på åtte uker.',
          'Innovasjon ligger noe etter. Digital hjemmeoppfølging er gått over i ordinær drift i tre bydeler, og det er akkurat slik det skal være. Men for mange løsninger stopper etter utprøvingen, og rammeverket som skulle hjelpe oss, er ikke vedtatt.',
          'To forhold bekymrer meg. Fagmiljøene våre deltar mindre i det offentlige ordskiftet enn da vi startet, og brukermedvirkningen er fortsatt langt fra målet. Sjekklisten vi innførte, viste at mye av det vi kalte medvirkning, egentlig var informasjon. Det er ubehagelig, men nyttig å vite. Brukerbanken har vært stengt siden sommeren av hensyn til personvernet, og må åpne igjen.',
          'Rapporten viser tre ting side om side: det tallene sier, det Faglig forum mener, og det Styringsgruppen har bestemt. De er ikke alltid enige. Det er meningen. Et tall uten forklaring er ikke ferdig, og en forklaring uten tall er for lett å tro på.',
          'Takk til alle som har bidratt, og særlig til brukerrepresentantene. Dere har ventet på oss lenge nok.',
        ),
      },
      {
        part: 'governance',
        signed: { ...secretary, on: '2026-03-16' },
        text: paragraphs(
          'Partnermøtet var samlet to ganger i 2025. Styringsgruppen hadde seks møter og Faglig forum fem. Alle fem faggruppene var i arbeid. Brukerpanelet møttes seks ganger og Studentpanelet fire.',
          'Siden høsten 2024 er det gjort elleve vedtak om delmål og satsinger. Tre av dem var fulgt helt opp ved årets slutt. Blant de åpne er avtalemalen for e-helsearenaen, finansieringen av undersøkelsen av helsekompetanse, modellen for kombinerte stillinger og nytt system for brukerbanken. Åpne vedtak står på saklisten i hvert møte i Styringsgruppen.',
          'Tallene er oppdatert etter hvert tertial. To indikatorer med måltall har ingen verdi, begge om kunnskap om brukermedvirkning: det ene spørreskjemaet fikk for få svar til å kunne vises, og måleverktøyet finnes ikke ennå. Leserundersøkelsen for 2025 er ikke gjennomført, og brukerbanken er ikke rapportert etter andre kvartal. Prosjektene om barn og unge ble ikke spurt.',
          'Tre tall er foreløpige, og én serie har brudd i 2025: andelen prosjekter med brukermedvirkning i alle faser måles nå strengere. Rettelser av tall for tidligere år står i tabellene med den gamle verdien ved siden av.',
          'Åtte tiltak ble fullført i løpet av året. Åtte andre hadde frist i 2025 og ble ikke ferdige. De er merket i tiltakslisten, med grunnen slik den ansvarlige har oppgitt den.',
        ),
      },
      {
        part: 'outlook',
        signed: { ...leader, on: '2026-03-16' },
        text: paragraphs(
          '2026 er siste år i strategien. Styringsgruppen vil bruke det til å fullføre, ikke til å starte nytt.',
          'Fire saker får mest oppmerksomhet. Rammeverket for utprøving og evaluering skal vedtas, om nødvendig i en forenklet utgave. Brukerbanken skal åpne igjen, og retningslinjen for honorering skal gjelde hos alle ni. Samordnet fordeling av praksis skal omfatte alle utdanningene. Og vi skal prøve ut en liste over fagpersoner, slik at redaksjonene finner dem som kan uttale seg.',
          'Noen mål når vi ikke. Det gjelder antallet innlegg i det offentlige ordskiftet og opplæringen i brukermedvirkning. Det er bedre å si det nå enn å håpe på et mirakel i desember.',
          'Arbeidet med neste strategi starter i vår. Tre lærdommer bør følge med. Mål må kunne måles fra første dag, med et nullpunkt. Hver satsing må ha noen som eier den. Og brukermedvirkning kan ikke være både alles ansvar og ingens budsjettpost.',
          'Det som er nådd, skal ikke forsvinne. TVEPS, undervisningsbanken, studentkonferansen og ordningen med bestilte kunnskapsoppsummeringer føres over i ordinær drift. Tiltak som ikke er ferdige ved årets slutt, vurderes ett for ett før de tas med videre. Når strategiperioden er over, legger vi fram en sluttrapport for alle årene samlet.',
        ),
      },
    ],
  },
];
