import { audiences, kindMessages, listingKinds } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Combobox, SearchBar, SelectField } from "~/ui";

import { homeMessages } from "./home.messages";

/** What, where, for whom: the way to the search page. */
export function HomeSearch() {
  const t = useMessages(homeMessages).search;
  const k = useMessages(kindMessages);
  const href = useHref();
  return (
    <SearchBar action={href("/vind")} label={t.label} submitLabel={t.submit}>
      <SelectField
        id="zoek-wat"
        name="kind"
        label={t.kind}
        emptyLabel={t.anyKind}
        options={listingKinds.map((kind) => ({ value: kind, label: k.kind[kind] }))}
      />
      <Combobox
        id="zoek-waar"
        name="waar"
        label={t.where}
        placeholder={t.wherePlaceholder}
        src="/api/plaatsen?regions=1&q={q}"
        status={t.suggestions}
        autoComplete="off"
        maxLength={80}
      />
      <SelectField
        id="zoek-wie"
        name="audience"
        label={t.audience}
        emptyLabel={t.anyAudience}
        options={audiences.map((audience) => ({ value: audience, label: k.audience[audience] }))}
      />
    </SearchBar>
  );
}
