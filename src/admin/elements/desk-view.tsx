import { DefaultTemplate } from "@payloadcms/next/templates";
import { Gutter } from "@payloadcms/ui";
import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import type { ComponentType } from "react";

/** A page of our own inside the panel's frame; whoever is not signed in goes to the login page. */
export function deskView(Page: ComponentType, path: string) {
  return function DeskView(props: AdminViewServerProps) {
    const { initPageResult, params, searchParams } = props;
    const { req, permissions, visibleEntities, locale } = initPageResult;
    if (req.user === null) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
    return (
      <DefaultTemplate
        i18n={req.i18n}
        payload={req.payload}
        permissions={permissions}
        req={req}
        user={req.user}
        {...(locale === undefined ? {} : { locale })}
        {...(params === undefined ? {} : { params })}
        {...(searchParams === undefined ? {} : { searchParams })}
        visibleEntities={{
          collections: visibleEntities.collections,
          globals: visibleEntities.globals,
        }}
      >
        <Gutter className="kz-page">
          <Page />
        </Gutter>
      </DefaultTemplate>
    );
  };
}
