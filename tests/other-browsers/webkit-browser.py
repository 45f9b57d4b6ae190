#!/usr/bin/python3
"""A WebKitGTK browser that its driver can start, and that keeps what pages store in a folder.

The MiniBrowser of WebKitGTK forgets everything when it is driven, so it cannot be killed and begun again.
KEPT_IN names the folder of the profile, DOWNLOADS that of what is taken.
"""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

kept_in = os.environ["KEPT_IN"]
downloads = os.environ["DOWNLOADS"]


def window_for(view):
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    view.connect("create", lambda opener, _action: window_for(driven_view(related_view=opener)))
    view.connect("close", lambda _view: window.destroy())
    return view


def driven_view(**given):
    return WebKit2.WebView(is_controlled_by_automation=True, **given)


def on_session(_context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("WebKitGTK")
    about.set_version(WebKit2.MAJOR_VERSION, WebKit2.MINOR_VERSION, WebKit2.MICRO_VERSION)
    session.set_application_info(about)
    session.connect("create-web-view", lambda _session: window_for(driven_view(web_context=context)))


def on_download(_context, download):
    def choose(_download, name):
        download.set_destination("file://" + os.path.join(downloads, name))
        return True

    download.connect("decide-destination", choose)


context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(
        base_data_directory=os.path.join(kept_in, "data"),
        base_cache_directory=os.path.join(kept_in, "cache"),
    )
)
context.set_preferred_languages(["nb-NO"])
context.set_automation_allowed(True)
context.connect("automation-started", on_session)
context.connect("download-started", on_download)
Gtk.main()
