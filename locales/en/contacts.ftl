# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

service-desk = Service desk
    .hours = Monday to Friday, 7:00 to 17:00
    .keywords = help, hotline, call, phone number, support
