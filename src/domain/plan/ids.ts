/** Id of a person, unique in the plan. Drafts use the name itself. */
export type PersonId = string;
/** Id of a role, unique in the plan. Two roles may share a name, never an id. */
export type RoleId = string;
