// Who sits in the sample's steering group, by institution as the cluster's minutes have it, and in one group. Invented as
// the other people of the sample; without an address, so that they are listed and marked, and get no mail.
import type { PersonSeed } from '#db/seed/seed-type.ts';
import type { Seat } from '#shared/people/seat.ts';
import type { Role } from '#shared/permission.ts';

type SeatSeed = Omit<PersonSeed['roles'][number], 'bodyKey' | 'role' | 'fromOn' | 'seat'>;

function seated(
  [key, name, partnerKey]: [string, string, string | null],
  place: { bodyKey: string; role: Role; fromOn: string; seat?: Seat } & SeatSeed,
): PersonSeed {
  return { key, name, partnerKey, hasNoAddress: true, roles: [place] };
}

const steering = { bodyKey: 'styringsgruppen', fromOn: '2025-08-01' } as const;
const member = { ...steering, role: 'steering_member' } as const;
const deputy = { ...member, seat: 'deputy' } as const;
const others = { ...steering, role: 'observer' } as const;
/** The panel's own terms are two years. */
const panel = {
  ...member,
  fromOn: '2025-03-01',
  toOn: '2027-02-28',
  organisation: 'Brukerpanelet – leder og nestleder',
} as const;
const group = {
  bodyKey: 'faggruppe-innovasjon',
  role: 'contributor',
  fromOn: '2025-01-15',
} as const;

export const sampleSeats: PersonSeed[] = [
  seated(['vidar', 'Vidar Fiktiv', 'uib'], {
    ...member,
    organisation: 'Universitetet i Bergen, rektorat',
  }),
  seated(['eivind', 'Eivind Variant', 'uib'], {
    ...member,
    organisation: 'Universitetet i Bergen – DPF',
  }),
  seated(['magnhild', 'Magnhild Mønster', 'uib'], {
    ...member,
    organisation: 'Universitetet i Bergen – MED',
  }),
  seated(['yngvar', 'Yngvar Skisse', 'bergen-kommune'], {
    ...member,
    organisation: 'Bergen kommune, BHO',
  }),
  seated(['dagny', 'Dagny Prøve', 'bergen-kommune'], {
    ...member,
    organisation: 'Bergen kommune, BKSI',
  }),
  seated(['oddny', 'Oddny Modell', 'hvl'], member),
  seated(['terje', 'Terje Utkast', 'norce'], member),
  seated(['halvor', 'Halvor Øvelse', 'haraldsplass'], member),
  seated(['runhild', 'Runhild Eksempel', 'fhi'], member),
  seated(['synnove', 'Synnøve Kladd', 'vestland'], member),
  seated(['ottar', 'Ottar Skisse', 'vid'], member),
  seated(['selma', 'Selma Variant', null], { ...member, organisation: 'Studentrepresentant' }),
  seated(['borghild', 'Borghild Fiktiv', null], panel),
  seated(['kare', 'Kåre Mønster', null], panel),
  seated(['jorunn', 'Jorunn Prøve', 'uib'], {
    ...deputy,
    organisation: 'Universitetet i Bergen – MED',
  }),
  seated(['asbjorn', 'Asbjørn Modell', 'bergen-kommune'], deputy),
  seated(['nina', 'Nina Øvelse', null], {
    ...others,
    seat: 'observer',
    organisation: 'Klyngefasilitator Alrek helseklynge',
  }),
  seated(['kjellaug', 'Kjellaug Utkast', 'uib'], {
    ...others,
    seat: 'secretariat',
    organisation: 'Universitetet i Bergen – adm MED',
  }),
  seated(['liv-marie', 'Liv-Marie Mønster', 'uib'], group),
  seated(['arvid', 'Arvid Variant', 'bergen-kommune'], group),
  seated(['stale', 'Ståle Fiktiv', 'norce'], group),
];
