# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Sharing a folder in { -ox }
    .summary = Another person may read your folder or work in it.
frame-menu = Open the menu of the folder in { -ox-browser }. Choose { ox-share-permissions }.
    .image-alt = Sketch: a menu with the entry { ox-share-permissions }, at which a pointer points.
frame-person = Choose { ox-add-user-group } and enter the person.
    .image-alt = Sketch: below the heading { ox-share-permissions } the field { ox-add-user-group }.
frame-role = Choose the role: { ox-viewer } for reading, { ox-author } also for creating, changing and deleting. Give only what is needed.
    .image-alt = Sketch: a choice with { ox-viewer } and { ox-author }.
frame-subfolders = Shall subfolders be included? Then tick { ox-apply-to-subfolders }.
    .image-alt = Sketch: below the role a tick at { ox-apply-to-subfolders }.
frame-save = Save. Tell the person: the folder still has to be subscribed to.
    .image-alt = Sketch: a button below the settings.
