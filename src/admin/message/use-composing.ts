"use client";
import { useEffect, useState } from "react";

/** True from the first key of a composition (Japanese input) to its end, wherever on the page it is. */
export function useComposing(): boolean {
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    const start = () => setComposing(true);
    const end = () => setComposing(false);
    document.addEventListener("compositionstart", start, true);
    document.addEventListener("compositionend", end, true);
    document.addEventListener("focusout", end, true);
    return () => {
      document.removeEventListener("compositionstart", start, true);
      document.removeEventListener("compositionend", end, true);
      document.removeEventListener("focusout", end, true);
    };
  }, []);
  return composing;
}
