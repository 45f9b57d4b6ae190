import { advance } from './registers/advance.ts';
import { afterwards } from './registers/afterwards.ts';
import { invitation } from './registers/invitation.ts';
import { line } from './registers/line.ts';
import { meeting } from './registers/meeting.ts';
import { parking } from './registers/parking.ts';
import { questionnaires } from './registers/questionnaires.ts';
import { standing } from './registers/standing.ts';
import { start } from './registers/start.ts';
import { trust } from './registers/trust.ts';

/** What is kept with a process beside the answers to the guide. */
export const registers = [
  advance,
  invitation,
  parking,
  meeting,
  standing,
  start,
  afterwards,
  trust,
  line,
  questionnaires,
] as const;
