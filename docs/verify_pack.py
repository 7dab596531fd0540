#!/usr/bin/env python3
"""Verifies a pulled copy or a pack repository: python3 verify_pack.py DIRECTORY

Needs Python 3.9 and the package `cryptography` (Debian: python3-cryptography). It shows how any
language can check a pack: follow the key sets, verify the head and the manifest (each a JSON JWS,
RFC 7515), then compare SHA-256 sums. No canonical JSON is needed. Exit code 0: everything verifies;
1: something does not; 2: wrong use.
"""

import base64
import hashlib
import json
import sys
from datetime import datetime, timezone
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils
from cryptography.hazmat.primitives.hashes import SHA256

USES = {"manifest": "release", "head": "online", "keys": "release"}


class Refused(Exception):
    """A file is not what it has to be."""


def main(arguments):
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: verify_pack.py DIRECTORY", file=sys.stderr)
        return 2
    root = Path(arguments[0])
    try:
        keys = newest_keys(root)
        editions = sorted(path.parent for path in root.glob("editions/*/head"))
        if not editions:
            raise Refused("there is no edition")
        for edition in editions:
            print(verify_edition(root, edition, keys))
    except (Refused, OSError, ValueError, KeyError, TypeError) as problem:
        print(f"refused: {problem}", file=sys.stderr)
        return 1
    return 0


def newest_keys(root):
    """The keys of the newest set; each set is signed by the one before, the first by itself."""
    keys, number = None, 1
    while (file := root / "keys" / str(number)).exists():
        signed = file.read_bytes()
        own = json.loads(decode(json.loads(signed)["payload"]))
        key_set = verify_jws("keys", signed, keys or by_id(own), file)
        if key_set["set"] != number:
            raise Refused(f"{file}: holds set {key_set['set']}")
        keys, number = by_id(key_set), number + 1
    if keys is None:
        raise Refused("there is no key set")
    return keys


def by_id(key_set):
    return {key["kid"]: key for key in key_set["keys"]}


def verify_edition(root, folder, keys):
    head_file = folder / "head"
    head = verify_jws("head", head_file.read_bytes(), keys, head_file)
    if head["edition"] != folder.name:
        raise Refused(f"{head_file}: is of {head['edition']}")
    if moment(head["expiresAt"]) <= datetime.now(timezone.utc):
        raise Refused(f"{head_file}: expired at {head['expiresAt']}")
    recalls = json.loads(read_named(root / "blobs" / head["recalls"]["sha256"], head["recalls"]))
    if (recalls["edition"], recalls["recallSeq"]) != (head["edition"], head["recallSeq"]):
        raise Refused(f"{head_file}: names a recall list that is not its own")

    manifest_file = folder / "packs" / str(head["version"])
    signed = read_named(manifest_file, head["manifest"])
    manifest = verify_jws("manifest", signed, keys, manifest_file)
    if (manifest["edition"], manifest["version"]) != (head["edition"], head["version"]):
        raise Refused(f"{manifest_file}: is of {manifest['edition']} version {manifest['version']}")
    count = 0
    for entry in manifest["files"]:
        file = root / "blobs" / entry["sha256"]
        messages = json.loads(read_named(file, entry))
        if len(messages) != entry["count"]:
            raise Refused(f"{file}: {len(messages)} messages instead of {entry['count']}")
        count += len(messages)
    return f"{head['edition']} version {head['version']}: {count} messages verify"


def read_named(file, named):
    """The bytes of a file, which must have the size and the hash that a signed document names."""
    data = file.read_bytes()
    if len(data) != named["size"]:
        raise Refused(f"{file}: {len(data)} bytes instead of {named['size']}")
    if hashlib.sha256(data).hexdigest() != named["sha256"]:
        raise Refused(f"{file}: does not hash to {named['sha256']}")
    return data


def verify_jws(kind, signed, keys, file):
    """The payload of a JWS in general JSON form. Every signature that stands must hold."""
    jws = json.loads(signed)
    if not jws["signatures"]:
        raise Refused(f"{file}: is not signed")
    for signature in jws["signatures"]:
        header = json.loads(decode(signature["protected"]))
        if header["typ"] != f"kizuna-{kind}+jws" or "crit" in header:
            raise Refused(f"{file}: signed as {header['typ']}")
        key = keys.get(header["kid"])
        if key is None:
            raise Refused(f"{file}: signed by an unknown key {header['kid']}")
        if key["kizuna_use"] != USES[kind] or key["alg"] != header["alg"]:
            raise Refused(f"{file}: key {header['kid']} may not sign this")
        content = f"{signature['protected']}.{jws['payload']}".encode("ascii")
        try:
            check(key, decode(signature["signature"]), content)
        except InvalidSignature:
            raise Refused(f"{file}: the {header['alg']} signature does not hold") from None
    return json.loads(decode(jws["payload"]))


def check(key, signature, content):
    if key["alg"] == "EdDSA":
        public = ed25519.Ed25519PublicKey.from_public_bytes(decode(key["x"]))
        public.verify(signature, content)
    elif key["alg"] == "ES256":
        if len(signature) != 64:
            raise InvalidSignature
        x, y, r, s = (
            int.from_bytes(number, "big")
            for number in (decode(key["x"]), decode(key["y"]), signature[:32], signature[32:])
        )
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        public.verify(utils.encode_dss_signature(r, s), content, ec.ECDSA(SHA256()))
    else:
        raise InvalidSignature


def decode(text):
    """Base64url without padding (RFC 7515 appendix C), in its one proper spelling."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii") != text:
        raise Refused("base64url with stray bits")
    return data


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
