/** What the three text collections share in the panel: filters above their lists, and their history. */
export const textAdmin = {
  hideAPIURL: true,
  pagination: { defaultLimit: 50 },
  useAsTitle: "title",
  listSearchableFields: ["key", "title"],
  components: {
    beforeListTable: ["/src/admin/lists/state-filter.tsx#StateFilter"],
    views: {
      edit: {
        versions: { Component: "/src/admin/history/history-view.tsx#HistoryView" },
      },
    },
  },
};
