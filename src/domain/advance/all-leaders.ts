/** Stands in the place of a leader in an invitation for all. Permanent. */
export const ALL_LEADERS = 'all';
