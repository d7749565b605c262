package com.chetango.server.operator;

/** What is needed to open an academy on a server. */
public record NewTenant(
        String code,
        String name,
        String branchCode,
        String branchName,
        String ownerName,
        String ownerEmail,
        String ownerPassword) {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 256;

    public NewTenant {
        require(!name.isBlank() && name.length() <= 120, "the name has 1 to 120 letters");
        require(
                branchCode.matches("[A-Z0-9]{1,6}"),
                "the branch code has 1 to 6 capital letters or digits");
        require(!branchName.isBlank() && branchName.length() <= 80, "the branch needs a name");
        require(
                ownerEmail.length() <= 160 && ownerEmail.indexOf('@') > 0,
                "the owner's e-mail address is not one");
        require(
                ownerPassword.length() >= SHORTEST_PASSWORD
                        && ownerPassword.length() <= LONGEST_PASSWORD,
                "the password has 8 to 256 characters");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "NewTenant[" + code + ", " + ownerEmail + "]";
    }
}
