"""A report as an Excel workbook."""
