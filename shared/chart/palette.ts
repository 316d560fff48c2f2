// The one palette of page, charts, PDF and slides: ink for structure and data, ochre for plans and targets,
// everything else is status. test/unit/chart/palette.test.ts holds the contrasts and the colour-blind distances.
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';

/** `graphic` has 3:1 against paper and tint; `text` has 4.5:1 against both. */
export type StatusColour = { graphic: string; text: string };

export type Palette = {
  /** What everything stands on. */
  paper: string;
  /** A panel on the paper. */
  tint: string;
  /** Structure and data. */
  ink: string;
  /** Last year's bar beside this year's, and areas under lines. */
  inkSoft: string;
  /** Running text, secondary text, hairlines, and the empty part of a ring or bar. */
  text: string;
  textSoft: string;
  line: string;
  track: string;
  /** Targets and plan marks; `ochreText` for words. */
  ochre: string;
  ochreText: string;
  status: Record<GoalStatus, StatusColour>;
};

const greyStatus = { graphic: '#7D776D', text: '#635E56' };

export const lightPalette: Palette = {
  paper: '#FFFFFF',
  tint: '#F6F3ED',
  ink: '#0B4F5C',
  inkSoft: '#9DB9BE',
  text: '#22302F',
  textSoft: '#5F625E',
  line: '#D9D4CA',
  track: '#E6E1D8',
  ochre: '#C5791C',
  ochreText: '#8A5310',
  status: {
    achieved: { graphic: '#0D5F5A', text: '#0D5F5A' },
    on_track: { graphic: '#1F8C9B', text: '#10697A' },
    behind: { graphic: '#A37D0C', text: '#77590A' },
    off_track: { graphic: '#B5432A', text: '#A53A22' },
    reversing: { graphic: '#6B1233', text: '#6B1233' },
    no_data: greyStatus,
    not_measured: greyStatus,
  },
};

const greyStatusDark = { graphic: '#989289', text: '#B4ADA3' };

export const darkPalette: Palette = {
  paper: '#0F1F21',
  tint: '#1A2E30',
  ink: '#7CC3CF',
  inkSoft: '#3D666D',
  text: '#EAE6DE',
  textSoft: '#B4B3AC',
  line: '#36494B',
  track: '#2C4144',
  ochre: '#E0A04C',
  ochreText: '#E8B36C',
  status: {
    achieved: { graphic: '#B3F4EA', text: '#B3F4EA' },
    on_track: { graphic: '#6AD6BB', text: '#6AD6BB' },
    behind: { graphic: '#DDBB2D', text: '#DDBB2D' },
    off_track: { graphic: '#EB8965', text: '#F09A79' },
    reversing: { graphic: '#F48BD8', text: '#F59BDC' },
    no_data: greyStatusDark,
    not_measured: greyStatusDark,
  },
};
