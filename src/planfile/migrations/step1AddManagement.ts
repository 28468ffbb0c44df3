import type { Migration } from "./migration";

/** 1 → 2: bonuses, rates, vacancies, feedback and versions are new; what a file of version 1 says is said the same way. */
export const addManagement: Migration = { from: 1, migrate: (file) => ({ ...file, version: 2 }) };
