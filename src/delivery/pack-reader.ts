import type { PackRepository } from "../store/repository/repository.ts";

/** The part of the pack repository that delivery needs: bytes by name, null where nothing is. */
export type PackReader = Pick<PackRepository, "read">;
