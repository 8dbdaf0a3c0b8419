"""The rules of the forms: pure functions from a record, what is known beside it and the catalogue to findings.

A rule never asks the book: ``services/facts.py`` prepares what it needs, so that the same rule serves a form
while it is typed in, 登録, an import and the check of a whole book.
"""
