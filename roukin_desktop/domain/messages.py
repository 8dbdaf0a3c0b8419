"""The one table that turns findings into Japanese (design.md §5.3): each sentence says what to do."""

from __future__ import annotations

from roukin_desktop.domain.issues import Issue

MESSAGES = {
    # reading what was typed
    "not_a_number": "数として読めません。「{text}」を数字で入力してください。",
    "number_fraction": "小数は入力できません。「{text}」を整数で入力してください。",
    "number_grouping": "「{text}」の桁区切りを確認してください。",
    "number_too_large": "「{text}」は大きすぎます。桁を確認してください。",
    "not_a_date": "日付として読めません。「1031」「10/31」「2025/10/31」のように入力してください。",
    "date_impossible": "「{text}」という日はありません。日付を直してください。",
    "date_ambiguous": "「{text}」は西暦か和暦か分かりません。「R7.10.31」か「2025/10/31」のように入力してください。",
    "date_weekday": "「{text}」の日付と曜日が合っていません。日付を直してください。",
    "not_a_choice": "選択肢にありません。一覧から選んでください。",
    "not_picked": "「{text}」に当たるものが決まっていません。候補から選んでください。",
    "required": "{label}を入力してください。",
    "required_choice": "{label}を選んでください。",
    "too_long": "{limit:,}文字までにしてください(いま {length:,}文字)。",
    "negative": "0以上の数を入力してください。",
    "unknown_choice": "「{word}」は今年度の定義にありません。一覧から選んでください。",
    # dates and validity
    "outside_years": "日付が{years}の外です。日付を直してください。",
    "ends_before_start": "終わりの日が始まりの日より前です。日付を直してください。",
    # 学習会
    "member_missing": "会員を選んでください。",
    "member_unknown": "会員台帳にない会員です。候補から選び直してください。",
    "member_twice": "{name}が二度入っています。一方を消してください。",
    "member_not_valid": "{name}は、この日には会員台帳で有効ではありません。日付か会員台帳を確認してください。",
    "same_session": "同じ会員・同じ日の学習会がすでにあります({numbers})。別の回ですか?",
    "same_session_received": "{senders}から同じ会員・同じ日の学習会を受け付けています。別の回か確認してください。",
    "held_in_future": "開催日が今日より後です。予定として保存するか、日付を直してください。",
    "planned_is_past": "開催日を過ぎています。実施した場合は状態を「実施」にして参加者数を入力してください。",
    "other_period": "この記録は{period}に集計されます。",
    "form_missing": "形態を選んでください。",
    "purpose_missing": "目的を選んでください。",
    "theme_missing": "テーマを1つ以上選んでください。",
    "purpose_note_needed": "目的で「その他」を選んだ場合は内容を入力してください。",
    "theme_note_needed": "テーマで「その他」を選んだ場合は内容を入力してください。",
    "attendees_missing": "参加者数が未入力です。人数を入力してください(これからの場合は状態を「予定」に)。",
    "attendees_too_few": "参加者数は1名以上を入力してください。",
    "attendees_over_headcount": "参加者数が多いようです(参加 {attendees:,}名、組合員 {headcount:,}名)。"
    "確認してください。",
    "attendees_many": "参加者数が多いようです({limit:,}名を超えています)。確認してください。",
    "web_attendees_missing": "うちWEBの人数が未入力です。いない場合は 0 を入力してください。",
    "web_in_face": "形態が対面のときは、うちWEBを空欄にするか 0 にしてください。",
    "web_over_attendees": "うちWEBが参加者数({attendees:,}名)より多くなっています。人数を直してください。",
    "joint_incomplete": "会員別の人数は、全部の会員に入力するか、全部を空欄にしてください。",
    "joint_sum": "会員別の人数の合計({total:,}名)が参加者数({attendees:,}名)と一致しません。人数を直してください。",
    # 職域活動費
    "expense_empty": "職域活動費の金額を入力してください。使わなかった場合は「使用する」を外してください。",
    "expense_kind_missing": "職域活動費の内訳を選んでください。",
    "expense_unsorted": "職域活動費の内訳が未区分です。会場・設備などに分けてください。",
    "expense_note_needed": "『{kind}』を選んだ場合は内容を入力してください。",
    "expense_not_positive": "金額は1円以上を入力してください。",
    "over_cap": "上限を超えています: 上限 {cap:,}円({heads:,}名×{rate:,}円)、入力 {total:,}円。"
    "金額か人数を直してください。",
    "over_site_cap": "拠点「{site}」の上限を超えています: 上限 {cap:,}円({heads:,}名×{rate:,}円)、入力 {total:,}円。"
    "金額か人数を直してください。",
    "fewer_than_applied": "申請人数 {planned:,}名に対し出席 {attended:,}名です。上限は出席者数で計算しています。",
    "planned_heads_too_few": "対象人数は1名以上を入力してください。",
    "application_missing": "WEB学習会は事前申請が必要です。申請日と対象人数を入力してください。",
    "planned_heads_missing": "対象人数を入力してください。",
    "applied_late": "申請日が開催日の前になっていません。事前申請の日付を確認してください。",
    "sites_missing": "WEB学習会の職域活動費は、接続拠点とその人数ごとに入力できます。",
    "sites_in_face": "形態が対面のときは接続拠点を消してください。",
    "site_not_listed": "拠点「{site}」が接続拠点の一覧にありません。拠点と人数を入力してください。",
    "line_without_site": "どの拠点の費用かを選んでください。",
    "site_name_missing": "拠点の名前を入力してください。",
    "site_twice": "拠点「{site}」が二度入っています。一方を消してください。",
    "site_heads_missing": "拠点「{site}」の人数を入力してください。",
    "site_heads_too_few": "拠点「{site}」の人数は1名以上を入力してください。",
    "site_heads_differ": "拠点人数の合計({heads:,}名)が参加者数({attendees:,}名)と一致しません。",
    "too_short": "ろうきんをテーマにした時間が{minutes}分未満です(要件を確認してください)。",
    # 会員自主目標
    "target_taken": "{name}の{year}年度の自主目標はすでにあります。その行を訂正してください。",
    "target_empty": "自主目標を1項目以上入力してください。",
    "item_twice": "{item}が二度入っています。一方を消してください。",
    "target_ratio": "{item}の自主目標が会員分件数目標の{share}%です(目安 {low}~{high}%)。確認してください。",
    "decided_by_missing": "どの機関で決めたか(大会・執行委員会など)を選んでください。",
    "set_on_missing": "自主目標を決めた日を入力してください。",
    "set_on_outside_year": "決めた日が{year}年度の外です。日付を確認してください。",
    # キャンペーン
    "campaign_missing": "キャンペーンを選んでください。",
    "product_missing": "{campaign}の商品を選んでください。",
    "branch_missing": "店舗を選んでください。",
    "branch_unknown": "店舗の一覧にない店舗です。選び直してください。",
    "same_entry": "同じ店舗・商品・日の実績がすでにあります。別の実績ですか?",
    "outside_window": "{campaign}の期間({start}~{end})の外です。日付を直してください。",
    "recorded_in_future": "日付が今日より後です。集計した最後の日を入力してください。",
    "count_missing": "件数が未入力です。実績がない場合は 0 を入力してください。",
    "yen_missing": "金額が未入力です。実績がない場合は 0 を入力してください。",
    "yen_not_taken": "{product}は件数だけを集計します。金額を消してください。",
    "negative_without_correction": "マイナスは訂正のときだけ入力できます。「訂正」に印を付けるか、数を直してください。",
    "count_without_yen": "件数があるのに金額が 0 です。金額を入力してください。",
    "yen_without_count": "金額があるのに件数が 0 です。件数を入力してください。",
    "below_minimum": "1件 {least:,}円以上の条件を下回っています({count:,}件)。金額を円で入力したか確認してください。",
    "odd_mean": "1件あたり {mean:,}円です。金額を円で入力したか確認してください。",
    "cumulative": "これまでの累計({total})以上の数です。累計を入力していませんか?",
    "below_zero": "訂正すると累計({total:,}件)がマイナスになります。数を確認してください。",
    # 会員台帳・設定
    "name_missing": "名前を入力してください。",
    "code_taken": "このコードは「{name}」がすでに使っています。別のコードにしてください。",
    "same_name": "よく似た名前の「{name}」がすでにあります。別のものですか?",
    "reading_missing": "よみを入力すると、かなで探せるようになります。",
    "committee_missing": "推進委員会を選んでください。",
}


def message(issue: Issue) -> str:
    """Return the sentence of a finding; its code must be in the table."""
    return MESSAGES[issue.code].format(**issue.params)
