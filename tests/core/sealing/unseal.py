#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""unseal.py FILE passphrase|recovery: opens the sealed vector with PyNaCl, from the description in ARCHITECTURE.md alone."""
import hashlib
import struct
import sys
from pathlib import Path

from nacl import bindings as sodium
from nacl.pwhash import argon2id

PASSPHRASE = "a warm grey morning".encode()
CODE = "0011ABCDEFGHJKMNPQRSTVWXYZ234567"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

data = Path(sys.argv[1]).read_bytes()
magic, version, chunk, passes, kibibytes = struct.unpack_from("<8sIIII", data)
assert magic == b"RUNGSEAL" and version == 1 and data[200:232] == bytes(32)

if sys.argv[2] == "passphrase":
    salt, nonce, box = data[24:40], data[40:64], data[64:112]
    under = argon2id.kdf(32, PASSPHRASE, salt, opslimit=passes, memlimit=kibibytes * 1024)
else:
    salt, nonce, box = data[112:128], data[128:152], data[152:200]
    code = int("".join(f"{ALPHABET.index(sign):05b}" for sign in CODE), 2).to_bytes(20, "big")
    under = hashlib.blake2b(code, digest_size=32, key=salt).digest()
key = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(box, data[:24], nonce, under)

state = sodium.crypto_secretstream_xchacha20poly1305_state()
sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, data[232:256], key)
image, at, tag = b"", 256, None
while at < len(data):
    part = data[at:at + chunk + 17]
    plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, part, data[:232] if at == 256 else None)
    image, at = image + plain, at + len(part)
assert tag == sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
print(image.decode())
