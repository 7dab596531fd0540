import { describe, expect, it } from "vitest";
import { hasRole, holdsSpecialty } from "../../../src/domain/people/roles.ts";
import { person } from "../review/history.ts";

describe("people", () => {
  it("hold a specialty on calendar days, both ends included", () => {
    const specialties = [{ specialty: "dietetics", from: "2024-04-01", until: "2025-03-31" }];
    const holds = (day: string) => holdsSpecialty(person({ specialties }), "dietetics", day);
    expect(["2024-03-31", "2024-04-01", "2025-03-31", "2025-04-01"].map(holds)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("may lay a specialty down and take it up again", () => {
    const specialties = [
      { specialty: "dietetics", from: "2020-01-01", until: "2020-12-31" },
      { specialty: "dietetics", from: "2024-01-01", until: null },
    ];
    const actor = person({ specialties });
    expect(holdsSpecialty(actor, "dietetics", "2022-06-01")).toBe(false);
    expect(holdsSpecialty(actor, "dietetics", "2026-06-01")).toBe(true);
    expect(holdsSpecialty(actor, "dentistry", "2026-06-01")).toBe(false);
  });

  it("hold a role when it is one of theirs, and none when they have none", () => {
    expect(hasRole(person({ roles: ["editor", "expert"] }), "expert")).toBe(true);
    expect(hasRole(person({ roles: ["editor"] }), "expert", "publisher")).toBe(false);
    expect(hasRole(person({ roles: [] }), "editor")).toBe(false);
    expect(hasRole(person({ roles: ["editor"] }))).toBe(false);
  });
});
