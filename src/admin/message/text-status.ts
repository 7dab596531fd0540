"use client";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { TextKind } from "../../domain/review/facts.ts";
import { statusSchema, type ShownStatus } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";

interface Held {
  status: ShownStatus | null;
  trouble: Trouble | null;
}

const nothing: Held = { status: null, trouble: null };
const held = new Map<string, Held>();
const underWay = new Map<string, unknown>();
const listeners = new Set<() => void>();

/**
 * The status of one saved text, shared by everything on its page. `version` is any value that changes
 * when the text was saved; it makes the status load again.
 */
export function useTextStatus(
  kind: TextKind | null,
  id: number | null,
  version: unknown,
): Held & { reload: () => Promise<void> } {
  const path = kind === null || id === null ? null : `/${kind}/${id}/status`;
  const read = () => (path === null ? nothing : (held.get(path) ?? nothing));
  const current = useSyncExternalStore(subscribe, read, () => nothing);
  const reload = useCallback(async () => {
    if (path === null) return;
    const asked = await ask(path, statusSchema);
    const before = held.get(path)?.status ?? null;
    keep(
      path,
      asked.ok
        ? { status: asked.value, trouble: null }
        : { status: before, trouble: asked.trouble },
    );
  }, [path]);
  useEffect(() => {
    if (path === null) return;
    // Several parts of the page watch one text: the first of them asks for all.
    const asked = underWay.get(path);
    if (asked === version) return;
    underWay.set(path, version);
    void reload().finally(() => {
      if (underWay.get(path) === version) underWay.delete(path);
    });
  }, [path, reload, version]);
  return { ...current, reload };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(path: string, value: Held): void {
  held.set(path, value);
  for (const listener of listeners) listener();
}
