"""The papers (資料) of a period, laid out from its summary: what Excel, PDF and preview are made from."""
