import { advance } from './advance.ts';
import { invitation } from './invitation.ts';
import { meeting } from './meeting.ts';
import { parking } from './parking.ts';
import { standing } from './standing.ts';

/** What is kept with a process beside the answers to the guide. */
export const registers = [advance, invitation, parking, meeting, standing] as const;
