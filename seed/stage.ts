import type { PackDesk } from "../src/actions/pack-desk.ts";
import type { PersonRecord, Records } from "../src/store/payload-records.ts";

/** What a seeding needs: the actions' desk, the records, who plays, and where progress goes. */
export interface Stage {
  desk: PackDesk;
  records: Records;
  accounts: Map<string, PersonRecord>;
  progress: (line: string) => void;
}
