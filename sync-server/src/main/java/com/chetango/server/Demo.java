package com.chetango.server;

import com.chetango.server.operator.NewTenant;
import com.chetango.server.operator.TenantSetupService;

/** The academy to try things in. Its password is public: only {@code --demo} makes it. */
final class Demo {

    static final String CODE = "demo";

    private Demo() {}

    static void createIfAbsent(TenantSetupService setup) {
        if (!setup.exists(CODE)) {
            setup.create(
                    new NewTenant(
                            CODE,
                            "Academia Demo",
                            "MED",
                            "Laureles",
                            "Ana Restrepo",
                            "ana@demo.co",
                            "baila-conmigo"));
        }
    }
}
