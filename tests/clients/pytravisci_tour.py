"""PyTravisCI 2.0.2 against the mock server, over a socket: what its methods give must be what the reference world has.

Run by `nox -s pytravisci`. The era is `today`, the server as it is. Every method of its resource types and of its
communicators is called, which is counted; where one can no longer do, or never could, what it is for, it is shown how
it fails, and why. Most of that is its own:

* It sends forms. Its `False` is the text `False` there, which V3 takes for true, other than in settings and variables;
  a dict is sent as its keys; and the text for `lint` goes without a media type.
* It opens what is null as if it were an object: a commit, an installation, a broadcast's recipient.
* What it needs to change an object (`_PyTravisCI`) is one for all objects, of the latest call, whatever that was.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import sys
import tempfile
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import cryptography_shim  # noqa: F401  # before PyTravisCI
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from PyTravisCI.encryption.data import DataEncryption
from PyTravisCI.encryption.file import FileEncryption
from pytravisci_calls import count_calls, each, fails, show
from pytravisci_reads import BUILD, JOB, READS, Client

from travis_mock import app, serve


def users(travis: Client) -> None:
    user = travis.get_user()
    show("get_user().synchronize().is_syncing", user.synchronize().is_syncing, True)
    fails("synchronize(), again", user.synchronize, "[already_syncing::", "409 while it is under way")


def beta_features(travis: Client) -> None:
    user = travis.get_user()
    new, chosen = user.get_beta_features()
    show("get_beta_features()[1].disable(), the text False", (chosen.disable(), chosen.enabled), (False, True))
    new, chosen = user.get_beta_features()
    show("get_beta_features()[0].enable(), the same text", (new.enable(), new.enabled), (True, True))
    user.get_beta_features()
    show("get_beta_features()[0].delete()", new.delete().name, "Dark mode")
    left = [("Dark mode", False), ("Dashboard", True)]
    show("get_beta_features()", each(user.get_beta_features(), "name", "enabled"), left)


def repositories(travis: Client) -> None:
    sleeping = travis.get_repository(42)
    show("get_repository(42).activate()", (sleeping.activate().active, travis.get_repository(42).active), (True, True))
    show("get_repository(42).deactivate()", sleeping.deactivate().active, False)
    show("get_repository(42).star()", (sleeping.star().starred, travis.get_repository(42).starred), (True, True))
    show("get_repository(42).unstar()", sleeping.unstar().starred, False)


def env_vars(travis: Client) -> None:
    repository = travis.get_repository(42)
    made = repository.create_env_var("SECRET", "1")
    show("create_env_var('SECRET', '1')", (made.value, made.public, made.branch), (None, False, None))
    made = repository.create_env_var("PUBLIC", "2", is_public=True, branch="master")
    show("create_env_var(…, is_public=True, branch='master')", (made.value, made.branch), ("2", "master"))
    variable = next(iter(repository.get_env_vars()))
    show("get_env_vars()[0].set_value('3').make_public()", variable.set_value("3").make_public().value, "3")
    show("set_name('RENAMED')", variable.set_name("RENAMED").name, "RENAMED")
    show("set_branch('dev')", variable.set_branch("dev").branch, "dev")
    show("make_private()", (variable.make_private().public, variable.value), (False, None))
    stands = [("PUBLIC", "master"), ("RENAMED", "dev")]
    show("get_env_vars()", each(repository.get_env_vars(), "name", "branch"), stands)
    fails(
        "get_env_var(…).delete()",
        repository.get_env_var(variable.id).delete,
        "got multiple values for keyword argument 'env_var_id'",
        "it gives the id twice of one that it got by its id",
    )
    show("get_env_vars()[0].delete()", next(iter(repository.get_env_vars())).delete(), True)
    show("get_env_vars()", each(repository.get_env_vars(), "name"), [("RENAMED",)])


def settings(travis: Client) -> None:
    repository = travis.get_repository(42)
    before = {setting.name: setting.value for setting in repository.get_settings()}
    for name, value in before.items():
        # Each from a list of its own: afterwards the objects of one list all change the same setting.
        setting = next(setting for setting in repository.get_settings() if setting.name == name)
        wanted = not value if isinstance(value, bool) else value + 1
        show(f"set_value({wanted!r}), {name}", setting.set_value(wanted).value, wanted)
    changed = [setting.name for setting in repository.get_settings() if setting.value != before[setting.name]]
    show("get_settings(), changed", (len(changed), changed == list(before)), (13, True))
    switch = repository.get_setting("build_pushes")
    show("get_setting('build_pushes').set_value(True)", switch.set_value(True).value, True)


def builds(travis: Client) -> None:
    """What restart and cancel give is no build but `pending`: what will be changed, and how."""
    build = travis.get_build(BUILD)
    pending = build.restart()
    show("get_build(22555277).restart()", (pending.state_change, pending.build["number"]), ("restart", "784"))
    show("  its state at once", build.sync().state, "failed")
    travis.later()
    show("  a second later", build.sync().state, "created")
    fails("restart(), again", build.restart, "BuildAlreadyStarted", "it is under way; nothing is sent")
    show("cancel()", build.cancel().state_change, "cancel")
    travis.later()
    show("  a second later", (build.is_canceled(sync=True), build.is_active()), (True, False))
    fails("cancel(), again", build.cancel, "BuildAlreadyStopped", "it is canceled; nothing is sent")


def received(travis: Client) -> None:
    """Before the clock has moved."""
    build = travis.get_build(23400070)
    show("get_build(23400070)", (build.state, build.is_active()), ("received", False))
    fails(
        "get_build(23400070).cancel()", build.cancel, "BuildAlreadyStopped", "it does not know `received`, nor `queued`"
    )
    show(
        "Build.cancel(…) of its communicator",
        travis.communicator("Build").cancel(build_id=build.id).state_change,
        "cancel",
    )
    travis.later()
    show("  a second later", build.sync().state, "canceled")


def jobs(travis: Client) -> None:
    job = travis.get_job(23436882)
    show("get_job(23436882).restart()", job.restart().state_change, "restart")
    travis.later()
    show("  a second later", (job.is_created(sync=True), job.get_log().content), (True, ""))
    fails("restart(), again", job.restart, "JobAlreadyStarted", "it is under way; nothing is sent")
    show("cancel()", job.cancel().job["id"], 23436882)
    travis.later()
    show("  a second later", job.is_canceled(sync=True), True)
    fails("cancel(), again", job.cancel, "JobAlreadyStopped", "it is canceled; nothing is sent")
    job = travis.get_job(JOB)
    fails("get_job(22555278).debug()", job.debug, "[wrong_credentials::", "the repository is public: 403")
    travis.server.app.world.change([{"op": "config", "debug_tools": True}])
    show("debug(), where the server lets one", job.debug().state_change, "created")


def logs(travis: Client) -> None:
    log = travis.get_job(42).get_log()
    removed = "Log removed by Konstantin Haase at 2014-04-21 16:00"
    show("get_job(42).get_log().delete()", log.delete().content.startswith(removed), True)
    show("get_log().delete(), again", log.delete(), False)


def crons(travis: Client) -> None:
    branch = travis.get_repository("my/repo").get_branch("master")
    show("get_cron().delete()", branch.get_cron().delete(), True)
    show("get_cron()", branch.get_cron(), None)
    cron = branch.create_cron("daily", dont_run_if_recent_build_exists=True)
    show("create_cron('daily', …=True)", (cron.interval, cron.dont_run_if_recent_build_exists), ("daily", True))
    cron = branch.create_cron("monthly", dont_run_if_recent_build_exists=False)
    shown = (cron.interval, cron.dont_run_if_recent_build_exists)
    show("create_cron('monthly', …=False), the text False", shown, ("monthly", True))
    fails("create_cron('yearly')", lambda: branch.create_cron("yearly"), "ValueError", "it checks; nothing is sent")


def requests(travis: Client) -> None:
    repository = travis.get_repository("my/repo")
    made = repository.create_request("Try it", "master")
    shown = (made.remaining_requests, made.request["message"], made.repository.slug)
    show("create_request('Try it', 'master')", shown, (10, "Try it", "my/repo"))
    fails(
        "get_requests(), at once",
        repository.get_requests,
        "Commit() argument after ** must be a mapping, not NoneType",
        "its commit is not known yet, and PyTravisCI opens the null",
    )
    made = repository.create_request("Try it", "master", config={"os": "linux", "script": "rake"})
    show("create_request(…, config={…}), the last key", made.request["config"], "script")
    travis.later(60)
    first = repository.get_requests()[1]
    shown = (first.result, first.commit.message, first.builds[0].number)
    show("get_requests(), a minute later", shown, ("approved", "Try it", "2"))


def caches(travis: Client) -> None:
    repository = travis.get_repository("my/repo")
    found = repository.get_caches()
    missing = "'NoneType' object has no attribute 'id'"
    fails("get_caches().delete()", found.delete, missing, "it wants a list's `repo`, which V3 does not send")
    fails("get_caches()[0].delete()", next(iter(found)).delete, "NotImplementedError", "it never was written")
    by_name = {"repository_id_or_slug": "my/repo", "parameters": {"match": "rvm-2.0"}}
    show("Cache.delete(match=rvm-2.0)", each(travis.communicator("Cache").delete(**by_name), "branch"), [("master",)])
    by_branch = {"repository_id_or_slug": 51007, "parameters": {"branch": "master"}}
    show(
        "Caches.delete(branch=master)", each(travis.communicator("Caches").delete(**by_branch), "size"), [(103677795,)]
    )
    show("get_caches()", (list(repository.get_caches()), len(list(travis.get_repository(51007).get_caches()))), ([], 2))


def key_pairs(travis: Client) -> None:
    private = travis.get_repository("travis-pro/billing")
    pair = private.get_key_pair().set_description("another")
    show("get_key_pair().set_description('another')", pair.description, "another")
    show("get_key_pair().delete()", private.get_key_pair().delete(), True)
    fails("get_key_pair()", private.get_key_pair, "[not_found::", "it is deleted")
    first, second = new_key(), new_key()
    made = private.create_key_pair("mine", first)
    show("create_key_pair('mine', …)", (made.description, made.public_key == public_half(first)), ("mine", True))
    changed = private.get_key_pair().set_value(second)
    show("get_key_pair().set_value(…)", changed.public_key == public_half(second), True)
    plain = DataEncryption(private_key=second)
    variable = b64decode(private.encrypt_env_var({"MY NAME": "rkh"})[0]["secure"])
    show("encrypt_env_var({'MY NAME': 'rkh'}), decrypted", plain.decrypt_data(variable), b'MY_NAME="rkh"')
    secret = b64decode(private.encrypt_secrets(["hush"])[0])
    show("encrypt_secrets(['hush']), decrypted", plain.decrypt_data(secret), b"hush")


def generated_key_pairs(travis: Client) -> None:
    """Of a public repository the generated key encrypts; nobody but the server has its other half."""
    repository = travis.get_repository(82)
    before = repository.get_key_pair_generated()
    show("encrypt_secrets(['hush']), in bytes", len(b64decode(repository.encrypt_secrets(["hush"])[0])), 128)
    fingerprint = before.fingerprint
    show("get_key_pair_generated().regenerate(), another", before.regenerate().fingerprint != fingerprint, True)
    stands = repository.get_key_pair_generated().fingerprint
    show("  and that stays", stands == before.fingerprint, True)
    show("generate_key_pair(), another", repository.generate_key_pair().fingerprint != stands, True)


def files(travis: Client) -> None:
    repository = travis.get_repository(1)
    with tempfile.TemporaryDirectory() as folder:
        plain, secret = Path(folder) / "plain", Path(folder) / "secret"
        plain.write_text("hush", encoding="utf-8")
        said = repository.encrypt_file(str(plain), str(secret))
        ((key_name, key),), ((iv_name, iv),) = said["key"].items(), said["iv"].items()
        opened = FileEncryption(key=bytes.fromhex(key), iv=bytes.fromhex(iv)).decrypt_file_content(secret.read_bytes())
    show("encrypt_file(…), decrypted", opened, b"hush")
    show("  its variables", each(repository.get_env_vars(), "name"), [(key_name,), (iv_name,)])


def new_key() -> bytes:
    """A private RSA key, as PEM."""
    key = rsa.generate_private_key(65537, 2048)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())
    return key.private_bytes(*form)


def public_half(key: bytes) -> str:
    public = serialization.load_pem_private_key(key, None).public_key()
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return public.public_bytes(serialization.Encoding.PEM, form).decode()


CHANGES: list[Callable[[Client], None]] = [
    *(users, beta_features, repositories, env_vars, settings, received, builds, jobs, logs, crons, requests, caches),
    *(key_pairs, generated_key_pairs, files),
]


def main() -> int:
    """Make the tour; the exit status."""
    failed: list[str] = []
    counts = count_calls()
    with serve(app("reference", era="today")) as server:
        travis = Client(server)
        for stop in (*READS, *CHANGES):
            print(stop.__name__)
            try:
                stop(travis)
            except Exception as error:  # whatever goes wrong is a line of the tour
                print(f"  FAILED: {type(error).__name__}: {error}")
                failed.append(stop.__name__)
    stops = len(READS) + len(CHANGES)
    never = [name for name, calls in counts.items() if not calls]
    print(f"PyTravisCI: {stops - len(failed)} of {stops} as in the reference world", *failed)
    print(
        f"PyTravisCI: {len(counts) - len(never)} of {len(counts)} methods called, {sum(counts.values())} calls", *never
    )
    return 1 if failed or never else 0


if __name__ == "__main__":
    sys.exit(main())
