"""集計: the room, and the parts that 報告書 shows as well."""
