"""What the person's page sends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from flask import Blueprint, Response

from pyhash.errors import BadCaseId, BadFingerprint
from pyhash.values import CaseId
from server import wire
from server.cases import ItemStatus
from server.errors import (
    CaseFull,
    ImplausibleFingerprint,
    SubmissionDiffers,
    Unavailable,
    UnknownCase,
    UnknownItem,
    WorkNeeded,
)
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer, read_body


def blueprint(services: Services) -> Blueprint:
    """The routes of a case."""
    cases = Blueprint("cases", __name__, url_prefix="/api/v1/cases")

    @cases.post("")
    @Operation(
        "Submit the fingerprints of pictures and videos under a case ID; sent twice, counts once.",
        body=wire.Submission,
        answers={201: wire.Receipts, 200: wire.Receipts},
        errors=(
            BadCaseId,
            BadFingerprint,
            ImplausibleFingerprint,
            SubmissionDiffers,
            CaseFull,
            WorkNeeded,
            Unavailable,
        ),
    )
    def submit() -> Response:
        body = read_body(wire.Submission)
        services.traffic.admit(
            body.submission_id, None if body.work is None else body.work.as_value()
        )
        submitted = services.cases.submit(
            CaseId(body.case_id),
            body.submission_id,
            [wire.item_value(item) for item in body.items],
            services.now().date(),
        )
        receipts = [
            {"item_id": item.item_id, "kind": item.kind, "state": item.state}
            for item in submitted.items
        ]
        return answer({"items": receipts}, 200 if submitted.repeated else 201)

    @cases.post("/status")
    @Operation(
        "What became of a case, by its own ID or by the follow ID that shows it.",
        body=wire.CaseOrFollow,
        answers={200: wire.CaseStatus},
        errors=(UnknownCase, Unavailable),
    )
    def status() -> Response:
        body = read_body(wire.CaseOrFollow).root
        if isinstance(body, wire.FollowOnly):
            return _statuses(services.cases.followed(body.follow_id))
        return _statuses(services.cases.status(body.case_id, services.now().date()))

    @cases.post("/withdraw")
    @Operation(
        "Take back some items or the whole case; the values are erased at once.",
        body=wire.Withdrawal,
        answers={200: wire.CaseStatus},
        errors=(UnknownCase, UnknownItem, Unavailable),
    )
    def withdraw() -> Response:
        body = read_body(wire.Withdrawal)
        today = services.now().date()
        return _statuses(services.cases.withdraw(body.case_id, body.item_ids, today))

    @cases.post("/follow")
    @Operation(
        "Make a follow ID, which shows the status and can change nothing; an older one dies.",
        body=wire.CaseOnly,
        answers={200: wire.FollowOnly},
        errors=(UnknownCase, Unavailable),
    )
    def follow() -> Response:
        follow_id = services.cases.follow(read_body(wire.CaseOnly).case_id)
        return answer({"follow_id": follow_id.text})

    return cases


def _statuses(items: Iterable[ItemStatus]) -> Response:
    return answer({"items": [asdict(item) for item in items]})
