/** The choice that stands for one invitation for all. */
export const FOR_ALL = 'all';
