import type { Migration } from "./migration";

/** 0 → 1: files without a version are read as version 1. */
export const addVersion: Migration = { from: 0, migrate: (file) => ({ ...file, version: 1 }) };
