// One clear sentence for every reason a request or a field can be refused (`error-reason.ts`).
export const refusal = {
  reason: {
    invalid_input: 'Noe i skjemaet må rettes før det kan lagres.',
    not_found: 'Vi finner ikke det du ser etter. Det kan være flyttet eller arkivert.',
    signed_out:
      'Du er ikke logget inn. Logg inn i en ny fane og prøv igjen her. Det du har skrevet, står fortsatt.',
    forbidden: 'Du har ikke tilgang til å gjøre dette.',
    conflict:
      'Noen andre har lagret en endring mens du skrev. Se begge versjonene og velg hvilken som skal gjelde.',
    too_large: 'Det du sender, er for stort. Kort ned teksten og prøv igjen.',
    rate_limited: 'Det ble for mange forespørsler på kort tid. Vent et minutt og prøv igjen.',
    locked_out:
      'Det er prøvd for mange ganger. Vent en stund før du prøver igjen, eller logg inn på en annen måte.',
    credentials_wrong:
      'Adressen og passordet hører ikke sammen, eller passord er ikke i bruk for denne adressen.',
    code_wrong: 'Koden er feil eller for gammel. Prøv med en ny kode.',
    link_used_up: 'Lenken er brukt, eller den er for gammel. Be om en ny.',
    round_reviews:
      'Dette er med i en åpen runde der gruppen godkjenner svarene. Svar under Mine oppdateringer, så går det til godkjenning.',
    round_over:
      'Runden er avsluttet og tar ikke imot flere svar. Det du har skrevet, står her fortsatt; du kan registrere det på siden til tiltaket, indikatoren eller målet.',
    import_overtaken:
      'Importen kan ikke angres, for noe av det den la inn eller endret, er endret etterpå.',
    import_refused: 'Noen av radene i filen er avvist. Ingenting er lagret.',
    session_not_fresh:
      'Det er en stund siden du logget inn. Logg inn på nytt i en ny fane for å endre dette, og prøv igjen her.',
    cross_site: 'Forespørselen kom fra et annet nettsted og ble stoppet.',
    report_failed: 'Rapporten lot seg ikke lage. Prøv igjen, eller meld fra med nummeret under.',
    unknown: 'Noe gikk galt hos oss. Prøv igjen, eller meld fra med nummeret under.',
  },
  offline:
    'Vi får ikke kontakt med tjenesten. Det du har skrevet, står fortsatt her. Prøv igjen når du er på nett.',
  requestId: 'Nummer: {id}',
  field: {
    required: 'Fyll ut dette feltet.',
    choice_invalid: 'Velg et av alternativene.',
    choice_twice: 'Det samme er valgt to ganger.',
    title_too_long: 'Teksten er for lang. Bruk høyst 300 tegn.',
    text_too_long: 'Teksten er for lang. Bruk høyst 20 000 tegn.',
    chapter_too_long: 'Kapittelet er for langt. Bruk høyst 100 000 tegn.',
    erratum_too_long: 'Rettelsen er for lang. Bruk høyst 4000 tegn.',
    cell_too_long: 'En celle i filen har for mye tekst. Bruk høyst 40 000 tegn i hver celle.',
    code_too_long: 'Koden er for lang. Bruk høyst 12 tegn.',
    text_invalid_characters:
      'Teksten inneholder usynlige styretegn. Lim den inn på nytt som ren tekst.',
    url_invalid: 'Skriv en hel nettadresse som begynner med https://.',
    email_invalid: 'Skriv en hel e-postadresse, for eksempel navn@institusjon.no.',
    email_taken: 'En annen person i klyngen har alt denne adressen.',
    sample_person: 'Denne adressen tilhører en oppdiktet person fra prøvedataene. Bruk en annen.',
    password_too_short: 'Bruk minst 12 tegn, gjerne en setning du husker.',
    password_too_long: 'Passordet er for langt. Bruk høyst 128 tegn.',
    password_guessable:
      'Dette passordet er lett å gjette. Bruk en setning som ikke har med adressen din å gjøre.',
    code_invalid: 'Skriv de seks sifrene fra appen, eller en av reservekodene.',
    app_code_invalid: 'Skriv de seks sifrene fra appen.',
    last_administrator: 'Dette er den siste administratoren. Gi rollen til en annen først.',
    date_invalid: 'Skriv en dato som finnes, mellom 1900 og 2199.',
    date_order: 'Fristen kan ikke være før oppstarten.',
    round_dates_order:
      'Fristene må komme etter hverandre: åpning, tall og tiltak, vurderinger, siste dag.',
    round_has_nobody:
      'Runden har ingen å spørre. Velg flere områder, organer eller ting å spørre om.',
    time_invalid: 'Skriv et klokkeslett som 14:00.',
    time_order: 'Slutten må være etter begynnelsen.',
    meeting_over: 'Møtet er holdt eller avlyst, og saklisten kan ikke endres.',
    meeting_ended: 'Møtet er avsluttet eller avlyst.',
    case_loops: 'En sak kan ikke følge opp seg selv.',
    attendance_settled: 'Listen er låst når referatet er godkjent eller møtet avlyst.',
    file_too_large:
      'Filen er større enn 5 MB. Gjør den mindre, eller legg inn en lenke til den i stedet.',
    pdf_invalid: 'Dette er ikke en hel PDF-fil. Lagre dokumentet som PDF, og velg filen på nytt.',
    pdf_locked: 'Filen er låst med passord. Lagre den uten passord, så alle kan åpne den.',
    pdf_active:
      'Filen inneholder skript, innebygde filer eller noe annet som gjør mer enn å vises. Skriv den ut til en ny PDF, og velg den.',
    picture_invalid:
      'Dette er ikke et helt bilde av typen PNG eller JPEG. Lagre bildet på nytt, og velg det igjen.',
    picture_too_large:
      'Bildet har for mange bildepunkter. Gjør det mindre, så ingen side er lengre enn 12 000 punkter.',
    pictures_too_many:
      'Rapporten har så mange bilder som den kan ha. Bruk et av dem som er lagt inn, eller lag færre.',
    suggestion_settled:
      'Forslaget er allerede behandlet. Last siden på nytt for å se hva som ble gjort.',
    suggestion_touches:
      'Kapitlet er endret på samme sted siden forslaget ble skrevet. Ta det inn for hånd, og merk det som tatt inn.',
    suggestion_same:
      'Teksten er den samme som i kapitlet. Endre det du vil foreslå, før du sender.',
    attachments_too_many:
      'En sak kan ha 20 vedlegg. Fjern et av dem først, eller legg inn en lenke.',
    code_taken: 'En annen på møtet har denne koden.',
    meeting_has_no_cases: 'Sakslisten er tom. Legg til minst én sak før møtet kalles inn.',
    meeting_not_yet: 'Møtet er ikke holdt ennå. Vent til møtedagen.',
    case_number_ahead: 'Saksnummer velges bare for møter som er holdt. Nye saker får neste nummer.',
    case_number_taken: 'Organet har allerede en sak med dette nummeret det året.',
    minutes_of_panel: 'Referat fra et panel publiseres bare uten navn.',
    meeting_day_settled:
      'Datoen kan ikke endres slik: saksnumrene følger året, og vedtakene følger dagen.',
    meeting_past: 'Møtedagen er passert. Innkalling sendes bare til møter som kommer.',
    meeting_minutes_sent: 'Referatet er sendt ut, og møtet er holdt.',
    case_has_decisions:
      'Saken har referat, vedtak eller oppfølginger. Slett dem før saken trekkes.',
    shares_not_whole: 'Andelene må til sammen bli 100 prosent.',
    lead_not_partner: 'Den som leder, må være blant partnerne.',
    fund_confirmed: 'Året er vedtatt. Angre vedtaket om rammen før du endrer den.',
    call_settled:
      'Det er ingenting igjen å vedta i denne utlysningen. Ingen søknader er innstilt eller venter på vurdering.',
    case_drafted_anew:
      'Saken er laget på nytt, og den nye står på sakslisten. Trekk den nye først hvis det er denne som skal behandles.',
    award_beyond_frame:
      'Det er ikke så mye igjen å tildele. Tildelingene kan ikke være større enn det som er avsatt og overført.',
    use_beyond_award:
      'Prosjektet kan ikke bruke eller betale tilbake mer enn det har fått tildelt.',
    contribution_unknown: 'Ingen partner har et bidrag fra året før å justere.',
    contributions_stand: 'Bidragene er allerede justert slik.',
    application_decided: 'Søknaden er avgjort og kan ikke endres.',
    report_begun: 'Noen har allerede begynt på denne rapporten.',
    report_frozen:
      'Rapporten er godkjent og kan ikke endres. Feil rettes åpent, på rapportens side.',
    report_not_frozen: 'Rapporten er ikke godkjent ennå. Rett teksten i kapitlet.',
    report_not_draft: 'Bare et utkast kan slettes.',
    report_cannot_move: 'Rapporten har en annen status nå. Last siden på nytt.',
    decision_not_of_report:
      'Velg et vedtak av Partnermøtet eller Styringsgruppen i en sak om denne rapporten.',
    chapter_not_signed: 'Dette kapitlet undertegnes ikke.',
    chapter_unwritten: 'Kapitlet er ikke skrevet ennå.',
    call_has_applications: 'Utlysningen har søknader og kan ikke slettes.',
    project_has_money: 'Prosjektet har fått eller brukt penger og kan ikke slettes.',
    minutes_not_approvable:
      'Referatet godkjennes i et senere møte i samme organ. Velg en sak fra et slikt møte.',
    meeting_has_cases: 'Møtet har saker, og de beholder numrene sine. Avlys møtet i stedet.',
    quiet_all_week: 'Minst én ukedag må være uten kryss. Ellers kommer ingenting fram om rundene.',
    quiet_too_long:
      'Velg en dag i løpet av de neste tre månedene. Er du borte lenger, bør noen andre overta.',
    minutes_approved: 'Referatet er godkjent, og det som er vedtatt, står fast.',
    date_in_future: 'Velg en dato fram til i dag.',
    date_in_past: 'Velg i dag eller en senere dato.',
    period_invalid: 'Skriv en periode som 2025, 2025-H1, 2025-T1, 2025-Q1 eller 2025-05.',
    period_frequency: 'Perioden passer ikke med hvor ofte indikatoren måles.',
    period_in_future: 'Perioden har ikke begynt ennå.',
    period_outside_strategy: 'Perioden ligger utenfor årene strategien gjelder.',
    number_invalid: 'Skriv et tall, for eksempel 1 234,5.',
    number_ambiguous:
      'Tallet kan leses på flere måter. Bruk mellomrom for tusen og komma for desimaler.',
    number_too_large: 'Tallet er for stort.',
    number_out_of_range: 'Tallet er utenfor det som er tillatt her.',
    decimals_none: 'Indikatoren har ingen desimaler. Skriv et helt tall.',
    decimals_more:
      'Tallet har flere desimaler enn indikatoren. Rund av, eller gi indikatoren flere desimaler.',
    percent_out_of_range: 'Skriv et helt tall fra 0 til 100.',
    value_or_reason: 'Skriv en verdi eller velg hvorfor den mangler.',
    correction_unexplained:
      'Skriv hvorfor tallet rettes. Grunnen vises åpent i rettelsene til rapporten.',
    yes_no_value: 'Svar ja eller nei.',
    id_invalid: 'Vi kjenner ikke igjen det du viser til.',
    count_unreadable: 'Skriv et helt tall, eller «nærmere 700».',
    parts_exceed: 'Delene er flere enn helheten.',
    too_many: 'Det er for mange på listen. Fjern noen.',
    computed: 'Denne indikatoren regnes ut. Rett i det den er regnet av.',
    formula_share_unit: 'En andel oppgis i prosent. Skriv % som enhet.',
    formula_readers:
      'En annen indikator er beregnet av denne og ville ikke lenger kunne beregnes. Endre den først: den står under «Brukes av».',
    formula_yes_no: 'Et ja eller nei kan ikke regnes ut. Velg en annen retning.',
    formula_period:
      'En beregnet indikator har nullpunkt og måltall for samme slags perioder som den regnes for.',
    formula_circular: 'Indikatoren ville blitt regnet av seg selv. Velg andre indikatorer.',
    formula_money_yearly: 'Midler regnes for hele år. Velg at indikatoren måles hvert år.',
    formula_money_unplaced: 'Dette beløpet er ikke fordelt slik. Velg alle.',
    formula_frequency:
      'En av indikatorene har perioder som ikke går opp i denne indikatorens perioder.',
    formula_percent_period:
      'Et forholdstall for en lengre periode kan ikke regnes av forholdstall for kortere. Velg indikatorer som måles like ofte.',
    formula_percent_sum:
      'Prosenter og andre forholdstall kan ikke legges sammen. Velg gjennomsnitt.',
    formula_percent_parts:
      'Et gjennomsnitt av forholdstall må regnes av teller og nevner. Velg bare indikatorer som selv er beregnet som andel, eller per like mange.',
    target_equals_baseline: 'Måltallet kan ikke være likt nullpunktet. Da er det ikke noe å nå.',
    target_before_baseline: 'Måltallet må gjelde en periode etter nullpunktet.',
    targets_not_ascending: 'Måltallene må stå i tidsrekkefølge, med én verdi per periode.',
    target_required: 'Legg inn et måltall.',
    baseline_required: 'Legg inn et nullpunkt.',
    baseline_not_allowed: 'Denne typen indikator har ikke nullpunkt.',
    targets_not_allowed: 'Denne typen indikator har ikke måltall.',
    band_not_allowed:
      'Bare indikatorer som skal holdes innenfor et nivå, har øvre og nedre grense.',
    band_required: 'Legg inn øvre og nedre grense.',
    band_order: 'Nedre grense må være lavere enn øvre.',
    tolerance_negative: 'Toleransen kan ikke være negativ.',
    weight_out_of_range: 'Skriv et tall over 0 og høyst 1 000.',
    growth_needs_positive: 'Prosentvis vekst krever nullpunkt og måltall over null.',
    yes_no_due_required: 'Legg inn perioden det skal være gjort innen.',
    frequency_coarser_than_target:
      'Måltallet kan ikke gjelde en kortere periode enn indikatoren måles for.',
    recorded_values_differ:
      'Det er alt registrert tall som ikke er ja eller nei. Lag heller en ny indikator.',
    recorded_periods_differ:
      'Det er alt registrert tall for perioder av en annen lengde. Lag heller en ny indikator.',
    recorded_decimals_differ: 'Det er alt registrert tall med flere desimaler enn dette.',
    progress_not_started:
      'Et tiltak som ikke er startet, har ingen framdrift. Skriv 0, eller velg en annen fase.',
    parent_level: 'Et mål kan bare ligge under et mål på et høyere nivå.',
    parent_itself: 'Et mål kan ikke ligge under seg selv.',
    parent_archived: 'Målet dette ligger under, er arkivert. Hent det tilbake først.',
    archived: 'Dette er arkivert. Hent det tilbake før du endrer det.',
    goal_has_content: 'Målet har innhold. Flytt eller arkiver delmål, tiltak og indikatorer først.',
    name_not_newest: 'Velg dagen da det nyeste navnet begynte, eller en senere dag.',
    role_unfit: 'Denne rollen finnes ikke i dette organet. Velg en annen.',
    role_period_order: 'Siste dag kan ikke være før første dag.',
    role_overlaps: 'Personen har alt denne rollen i hele eller deler av perioden.',
    administrator_only: 'Bare en administrator kan endre dette.',
    comment_too_long: 'Kommentaren er for lang. Bruk høyst 4000 tegn.',
    comment_answered:
      'Noen har svart på dette. Skriv et nytt svar i stedet for å endre det de svarte på.',
    mention_unknown:
      'En av dem som er nevnt, er ikke med i klyngen lenger. Skriv navnet uten krøllalfa.',
    mentions_too_many: 'Nevn høyst 20 personer i samme kommentar.',
    invalid: 'Dette lot seg ikke lese. Skriv det på nytt.',
  },
} as const;
