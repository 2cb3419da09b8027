"""The firm that a message on its own is taken to come from or reach: an authorised exchange of the hub that is asked.

A message says nothing about the firm or the token. To say what a hub asks of the message, one has to be taken for granted;
it is named wherever it is used. Who wants another firm decided writes a case file that names the message.
"""

from __future__ import annotations

from isonomy.rulebook import Jurisdiction

ASSET = "bitcoin"
"""The profile of the token that is taken to be sent."""
SAYS = f"an authorised exchange of the hub, {ASSET}"
"""What is taken for granted, in words."""
_EXCHANGE: dict[str, object] = {
    "activity.kind": "operate_trading_venue",
    "activity.by_way_of_business": True,
    "activity.handles_client_assets": True,
    "business.activities": ["operate_trading_venue", "deal_as_principal", "safeguard", "transfer_tokens"],
    "business.institution": "virtual_asset_firm",
    "business.legal_form": "stock_company",
    "business.state": "operating",
    "venue.matching": "automated_central",
    "authorisation.application": "granted",
    "authorisation.self_regulator": "member",
    "client.kind": "individual",
}
_CLASSES = {
    "hk": "venue_for_tokens",
    "sg": "major_payment_institution",
    "kr": "venue_for_tokens",
    "jp": "dealing_in_tokens",
}


def exchange_of(hub: Jurisdiction) -> dict[str, object]:
    """Return the facts of an authorised exchange of a hub, with a client there."""
    return _EXCHANGE | {
        "activity.performed_in": [hub.place],
        "business.incorporated_in": hub.place,
        "client.place": hub.place,
        "authorisation.classes": [_CLASSES[hub.code]],
    }
