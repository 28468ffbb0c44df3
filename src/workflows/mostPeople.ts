/**
 * As many people as are scored, given targets and written at once. A sheet with more names than that is a list of
 * something else, or needs a plan that lists whom it is about.
 */
export const mostPeople = 5000;
