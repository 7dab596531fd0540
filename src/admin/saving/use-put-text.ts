"use client";
import { useForm } from "@payloadcms/ui";
import { useCallback } from "react";

/** Puts a title and a body (editor state) into the form in place of what stands there, unsaved. */
export function usePutText(): (title: string, body: unknown) => void {
  const { dispatchFields, setModified } = useForm();
  return useCallback(
    (title, body) => {
      dispatchFields({ type: "UPDATE", path: "title", value: title });
      // The editor opens anew for another initial value only; a typed value it takes for its own.
      dispatchFields({ type: "UPDATE", path: "body", value: body, initialValue: body });
      setModified(true);
    },
    [dispatchFields, setModified],
  );
}
