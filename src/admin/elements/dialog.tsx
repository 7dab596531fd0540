"use client";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** The buttons that act; "cancel" is always there. */
  actions: ReactNode;
  onClose: () => void;
}

/** A question that must be answered before anything happens. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const say = useSay();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} className="kz-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="kz-buttons">
        {actions}
        <button type="button" className="kz-button" onClick={onClose}>
          {say(words.cancel)}
        </button>
      </div>
    </dialog>
  );
}
