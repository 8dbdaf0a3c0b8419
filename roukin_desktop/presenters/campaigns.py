"""キャンペーン: campaign first, then branch × product × week, the running total beside the form (screens.md)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.draft import Draft, Shape
from roukin_desktop.domain.drafts.entry_draft import EntryShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import count_text, yen_text
from roukin_desktop.domain.records import Branch, CampaignEntry
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.choices import EntryChoices
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.marks import ListMarks, list_marks

SPAN_WORDS = {"week": "週", "month": "月"}


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of the list; ``origin`` and ``mark`` as in 学習会."""

    id: str
    day: str
    span: str
    branch: str
    product: str
    count: str
    yen: str
    correction: bool
    review: bool
    origin: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class RunningRow:
    """The running total of a branch and product, of own entries."""

    branch: str
    product: str
    count: str
    yen: str


class CampaignsView(FormScreenView, Protocol):
    """What the pane of キャンペーン shows."""

    def show_campaigns(self, options: list[Option], chosen: str) -> None:
        """Offer the campaigns of the year."""

    def show_window(self, text: str) -> None:
        """「2025年6月2日~2025年7月31日 残り12日」."""

    def show_conditions(self, text: str) -> None:
        """Show the conditions of the campaign, '' where none are known."""

    def show_rows(self, rows: list[EntryRow], note: str) -> None:
        """Show the entries."""

    def show_running(self, rows: list[RunningRow], total: str) -> None:
        """Show the running totals and their sum, or that there is none."""

    def show_beside(self, text: str) -> None:
        """Show the running total beside the fields being typed."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``branch``, ``product`` and ``span``."""

    def show_takes_yen(self, takes: bool) -> None:
        """Open or close 金額: some products are only counted."""


class CampaignsPresenter(FormScreen[CampaignEntry, EntryFacts]):
    """Decides everything the キャンペーン pane shows."""

    screen: ClassVar[str] = "campaigns"
    first_field: ClassVar[str] = "branch"
    word = "キャンペーン実績"

    def __init__(self, tools: Tools, view: CampaignsView, scope: Scope) -> None:
        """Prepare with the campaign that runs today, else the first."""
        self._view = view
        self._branches = EntryChoices(lambda options: view.show_choices("branch", options))
        self._filter = ""
        self._next: tuple[str, str, str] = ("", "", "week")
        self._shown = ""
        self.campaign = _running(tools.desk.catalogue(scope.year).campaigns, tools.desk.today())
        super().__init__(tools, view, scope)

    def open(self) -> None:
        """Show campaigns, choices, list and form."""
        desk = self.tools.desk
        self._shown = ""
        self.tools.runner.run(lambda: screens.named(desk, Branch.kind), self._take_branches)

    def set_scope(self, scope: Scope) -> None:
        """Show another year's campaigns."""
        if scope.year != self.scope.year:
            campaigns = self.tools.desk.catalogue(scope.year).campaigns
            self.campaign = next(
                (c for c in campaigns if c.key == self.campaign.key), _running(campaigns, self.tools.desk.today())
            )
        self.scope = scope
        self.restart()
        self.open()

    def choose(self, key: str) -> None:
        """Show another campaign; what was typed is put aside."""
        found = self.tools.desk.catalogue(self.scope.year).campaign(key)
        if found is None or found.key == self.campaign.key:
            return
        self._put_aside()
        self.campaign = found
        self._replace(self._draft(), self.first_field)

    def filter(self, text: str) -> None:
        """Show only entries whose branch or product matches."""
        self._filter = text
        self.reload()

    def reload(self) -> None:
        """Read the entries anew."""
        desk, key, year = self.tools.desk, self.campaign.key, self.scope.year

        def read() -> tuple[list[CampaignEntry], ListMarks]:
            entries = screens.entries_of(desk, key)
            return entries, list_marks(desk, CampaignEntry.kind, year, {entry.book_id for entry in entries})

        self.tools.runner.run(read, lambda found: self._show_entries(key, *found))

    def shape(self) -> Shape[CampaignEntry]:
        """Return the form of the campaign chosen."""
        sense = DateSense(self.scope.year, self.tools.desk.today())
        return EntryShape(self.campaign, self._branches.own, sense, self._next)

    def facts_key(self, record: CampaignEntry) -> Hashable:
        """Return line and day, which decide the running total."""
        return record.branch_id, record.product, record.recorded_on

    def read_facts(self, record: CampaignEntry) -> EntryFacts:
        """Ask for the running total and for an entry of the same day."""
        return self.tools.desk.entry_facts(record)

    def rules(self, record: CampaignEntry, facts: EntryFacts) -> list[Issue]:
        """Run the rules."""
        return check_entry(record, facts, self.tools.desk.catalogue(self.scope.year))

    def read(self, record_id: str) -> CampaignEntry | None:
        """Return an entry."""
        found = self.tools.desk.get(CampaignEntry.kind, record_id)
        return found if isinstance(found, CampaignEntry) else None

    def title_of(self, record: CampaignEntry) -> str:
        """「サマーキャンペーン 7/4(金)」."""
        return f"{self.campaign.short or self.campaign.name} {short_date(record.recorded_on)}"

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over the line and the day, not the figures."""
        return {name: text for name, text in texts.items() if name in ("branch", "product", "span", "recorded_on")}

    def on_changes(self, changes: Changes) -> None:
        """Offer 店舗 registered elsewhere, too."""
        if Branch.kind in changes.kinds:
            self.open()
        super().on_changes(changes)

    def registered(self, record: CampaignEntry) -> None:
        """Keep branch and day for the next product."""
        self._next = (record.branch_id or "", f"{record.recorded_on:%Y/%m/%d}", record.span)

    def edited(self, name: str) -> None:
        """Open or close 金額 for the product chosen."""
        if name == "product":
            self._show_takes()

    def show_form(self) -> None:
        """Show the form, whether it takes 金額, and the running total; the campaign where it is another now."""
        if self._shown != self.campaign.key:
            self._show_campaign()
        saved = self.draft.saved
        self._branches.offer(saved.branch_id if saved is not None and self.between.foreign else None)
        super().show_form()
        self._show_takes()
        self._show_beside()

    def _take_facts(self, key: Hashable, facts: EntryFacts) -> None:
        super()._take_facts(key, facts)
        self._show_beside()

    def _take_branches(self, rows: list[screens.Named]) -> None:
        self._branches.load(rows)
        self._shown = ""
        self.restart()

    def _draft(self, saved: CampaignEntry | None = None, data: dict[str, str] | None = None) -> Draft[CampaignEntry]:
        """Go to the campaign of an entry, or of a kept draft, before the form is made for it."""
        key = saved.campaign if saved is not None else (data or {}).get("campaign", "")
        self.campaign = self.tools.desk.catalogue(self.scope.year).campaign(key) or self.campaign
        return super()._draft(saved, data)

    def _show_campaign(self) -> None:
        self._shown = self.campaign.key
        campaigns = self.tools.desk.catalogue(self.scope.year).campaigns
        self._view.show_campaigns([Option(c.key, c.short or c.name, c.name) for c in campaigns], self.campaign.key)
        self._view.show_choices("product", [Option(p.key, p.label) for p in self.campaign.products])
        self._view.show_choices("span", [Option(key, word) for key, word in SPAN_WORDS.items()])
        self._view.show_window(window_text(self.campaign, self.tools.desk.today()))
        conditions = "\n".join(self.campaign.conditions)
        self._view.show_conditions(f"条件: {conditions}" if conditions else "")
        self.reload()

    def _show_takes(self) -> None:
        product = self.campaign.product(self.draft.text("product"))
        self._view.show_takes_yen(product is None or "yen" in product.takes or bool(self.draft.text("yen")))

    def _show_beside(self) -> None:
        facts = self._facts
        if facts is None or facts.running_count is None:
            self._view.show_beside("")
            return
        yen = "" if facts.running_yen is None else f" / {yen_text(facts.running_yen)}"
        self._view.show_beside(f"これまでの累計 {count_text(facts.running_count, '件')}{yen}")

    def _show_entries(self, key: str, entries: list[CampaignEntry], marks: ListMarks) -> None:
        if key != self.campaign.key or not self.whose.offer(mixed=marks.mixed):
            return
        home = self.tools.desk.info.book_id
        wished = self.whose.narrowed(entries, home)
        ordered = sorted(wished, key=lambda e: (-e.recorded_on.toordinal(), self._place(e.branch_id or "", e.product)))
        rows, wanted = [self._row(entry, marks) for entry in ordered], search_key(self._filter)
        shown = [row for row in rows if wanted in search_key(row.branch) or wanted in search_key(row.product)]
        self._view.show_rows(shown, "" if shown else self._empty_note())
        running, total = self._running_rows([entry for entry in entries if entry.book_id == home])
        whose = "自分の記録の" if marks.mixed else ""
        self._view.show_running(running, f"{whose}{total or '累計はまだありません。'}")

    def _empty_note(self) -> str:
        if self._filter or self.whose.own is not None:
            return "当てはまる実績はありません。"
        if not self._branches.own:
            return "店舗がまだありません。設定の「店舗」に登録すると、実績を入力できます。"
        return "実績はまだありません。下の欄から登録してください。"

    def _running_rows(self, entries: list[CampaignEntry]) -> tuple[list[RunningRow], str]:
        sums: dict[tuple[str, str], tuple[int, int]] = {}
        for entry in entries:
            place = (entry.branch_id or "", entry.product)
            count, yen = sums.get(place, (0, 0))
            sums[place] = (count + (entry.count or 0), yen + (entry.yen or 0))
        rows = [
            RunningRow(self._branches.name(branch), self._product(product), *self._printed(product, count, yen))
            for (branch, product), (count, yen) in sorted(sums.items(), key=lambda item: self._place(*item[0]))
        ]
        counts, amounts = (sum(pair[at] for pair in sums.values()) for at in (0, 1))
        total = f"合計 {count_text(counts, '件')}" + (f" / {yen_text(amounts)}" if amounts else "")
        return rows, total if entries else ""

    def _place(self, branch: str, product: str) -> tuple[int, int]:
        """Return where a line stands: branches by code, products as the campaign names them; unknown ones last."""
        branches, products = list(self._branches.all), [p.key for p in self.campaign.products]
        return _index(branches, branch), _index(products, product)

    def _printed(self, key: str, count: int, yen: int) -> tuple[str, str]:
        product = self.campaign.product(key)
        takes_yen = product is None or "yen" in product.takes
        return count_text(count, "件"), yen_text(yen) if takes_yen else ""

    def _product(self, key: str) -> str:
        product = self.campaign.product(key)
        return product.label if product else key

    def _row(self, entry: CampaignEntry, marks: ListMarks) -> EntryRow:
        foreign = entry.book_id != self.tools.desk.info.book_id
        return EntryRow(
            id=entry.id,
            day=short_date(entry.recorded_on),
            span=SPAN_WORDS.get(entry.span, entry.span),
            branch=self._branches.name(entry.branch_id),
            product=self._product(entry.product),
            count="" if entry.count is None else count_text(entry.count, "件"),
            yen="" if entry.yen is None else yen_text(entry.yen),
            correction=entry.correction,
            review=bool(entry.review),
            origin=marks.senders.get(entry.book_id, OTHER) if foreign else "",
            mark="" if foreign else marks.of(entry.id),
        )


def _index(keys: list[str], key: str) -> int:
    return keys.index(key) if key in keys else len(keys)


def window_text(campaign: Campaign, today: date) -> str:
    """Return the window of a campaign and the days left; open ends are said to be open (domain.md C-8)."""
    starts, ends = campaign.starts_on, campaign.ends_on
    start = f"{starts.year}年{starts.month}月{starts.day}日" if starts else ""
    end = f"{ends.year}年{ends.month}月{ends.day}日" if ends else ""
    window = f"{start}~{end}" if start or end else "期間の定めなし"
    if starts and today < starts:
        return f"{window} 開始まで{(starts - today).days}日"
    if ends and today > ends:
        return f"{window} 終了"
    if ends:
        return f"{window} 残り{(ends - today).days}日"
    return window


def _running(campaigns: tuple[Campaign, ...], today: date) -> Campaign:
    """Return the campaign with an end that runs today, else the first one."""
    for campaign in campaigns:
        if campaign.starts_on and campaign.ends_on and campaign.starts_on <= today <= campaign.ends_on:
            return campaign
    return campaigns[0] if campaigns else Campaign("", "キャンペーンなし", "", None, None, ())
