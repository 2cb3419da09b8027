"""Tokenised bank deposits (Banking Act): deposits in another form, neither stablecoins nor crypto-assets."""

from isonomy.facts import activity, asset, authorisation, issuer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import BANKING_ACT
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    judgement,
    medium,
    permitted_on_conditions,
    read_as,
)

_DCJPY = "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-stablecoin-dcjpy.md"
_PERIMETER = "https://github.com/jasonhnd/finwiki/blob/main/banking/japan-stablecoin-bank-perimeter-2025.md"
_EVIDENCE = medium(
    _DCJPY, _PERIMETER, checked="2026-11-23", note="First commercial use in August 2024; status depends on the terms."
)

deposit_token = definition(
    "A claim to a bank deposit that is recorded on a ledger.",
    issuer.kind.is_in("bank", "trust_bank")
    & asset.rights.contains("bank_deposit_claim")
    & (asset.form != "conventional"),
    cites=BANKING_ACT[NOT_FOUND],
    since=None,
    evidence=_EVIDENCE,
    records=["jp-deposit-token"],
)

deposits_in_tokens = permitted_on_conditions(
    "Issue a tokenised deposit as a bank, under banking law alone, as long as the claim stays a deposit.",
    when=deposit_token & (activity.kind == "issue_tokens") & activity.performed_in.contains(HERE),
    must={
        "bank": authorisation.classes.contains("banking"),
        "stays_deposit": judgement("under the terms of the product the holder's claim stays a bank deposit"),
        "closed_circle": asset.transferability != "free",
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.STABLECOIN_ISSUANCE, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=BANKING_ACT[NOT_FOUND],
    since=None,
    reading=read_as(
        "A deposit token that passes freely to anyone is no longer read as a deposit alone.",
        "Digital money redeemable at par that can pass to unspecified persons is an electronic payment instrument.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["jp-deposit-token"],
)
