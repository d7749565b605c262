package com.chetango.desk.students.importing;

import com.chetango.model.people.Texts;

import java.util.Optional;
import java.util.Set;

/** What a column can be, with the headings people give it, without accents, spaces or case. */
public enum Column {
    FULL_NAME(
            "nombrecompleto",
            "nombreyapellido",
            "nombresyapellidos",
            "nombreyapellidos",
            "nombresapellidos",
            "apellidosynombres",
            "alumno",
            "alumna",
            "estudiante",
            "fullname"),
    GIVEN_NAMES("nombre", "nombres", "name", "firstname", "primernombre", "givennames"),
    SURNAMES("apellido", "apellidos", "surname", "surnames", "lastname"),
    DOCUMENT_TYPE(
            "tipo",
            "tipodocumento",
            "tipodedocumento",
            "tipodoc",
            "tipoid",
            "tipodeid",
            "td",
            "documenttype",
            "tipoidentificacion",
            "tipodeidentificacion"),
    DOCUMENT(
            "documento",
            "numerodocumento",
            "numerodedocumento",
            "nodocumento",
            "ndocumento",
            "nrodocumento",
            "numdocumento",
            "cedula",
            "identificacion",
            "numerodeidentificacion",
            "numeroidentificacion",
            "cc",
            "ti",
            "dni",
            "id",
            "document",
            "nuip",
            "documentodeidentidad"),
    PHONE(
            "celular",
            "telefono",
            "tel",
            "cel",
            "movil",
            "whatsapp",
            "telefonocelular",
            "numerocelular",
            "numerodecelular",
            "celularalumno",
            "telefonoalumno",
            "contacto",
            "phone",
            "mobile",
            "telefonomovil",
            "celulartelefono",
            "telefonos"),
    EMAIL("correo", "email", "correoelectronico", "mail", "correoe", "correoalumno"),
    BIRTH_DATE(
            "fechadenacimiento",
            "fechanacimiento",
            "nacimiento",
            "cumpleanos",
            "fnacimiento",
            "fechanac",
            "fnac",
            "fechadecumpleanos",
            "birthdate",
            "birthday",
            "dateofbirth"),
    GENDER("genero", "sexo", "gender", "sex"),
    GUARDIAN_NAME(
            "acudiente",
            "nombreacudiente",
            "nombredelacudiente",
            "nombredeacudiente",
            "responsable",
            "representante",
            "tutor",
            "padreomadre",
            "madreopadre",
            "guardian",
            "nombreresponsable",
            "nombredelresponsable",
            "acudienteresponsable"),
    GUARDIAN_RELATION(
            "parentesco",
            "parentescoacudiente",
            "relacion",
            "relacionacudiente",
            "parentescodelacudiente"),
    GUARDIAN_DOCUMENT(
            "documentoacudiente",
            "documentodelacudiente",
            "cedulaacudiente",
            "documentoresponsable",
            "ceduladelacudiente",
            "ccacudiente"),
    GUARDIAN_PHONE(
            "celularacudiente",
            "telefonoacudiente",
            "celulardelacudiente",
            "telefonodelacudiente",
            "celularresponsable",
            "telefonoresponsable"),
    GUARDIAN_EMAIL(
            "correoacudiente",
            "correodelacudiente",
            "emailacudiente",
            "emaildelacudiente",
            "correoresponsable"),
    EMERGENCY_NAME(
            "contactodeemergencia",
            "contactoemergencia",
            "emergencia",
            "nombrecontactodeemergencia",
            "encasodeemergencia"),
    EMERGENCY_PHONE(
            "telefonodeemergencia",
            "telefonoemergencia",
            "celulardeemergencia",
            "celularemergencia",
            "telefonocontactodeemergencia"),
    JOINED_ON(
            "fechadeingreso",
            "fechaingreso",
            "ingreso",
            "fechadeinscripcion",
            "fechainscripcion",
            "fechadematricula",
            "desde",
            "joinedon"),
    NOTES("notas", "nota", "observaciones", "observacion", "comentarios", "comentario", "notes");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<String> headings;

    Column(String... headings) {
        this.headings = Set.copyOf(java.util.Arrays.asList(headings));
    }

    static Optional<Column> of(String heading) {
        String plain = Texts.plain(heading).replaceAll("[^a-z0-9]", "");
        for (Column column : values()) {
            if (column.headings.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
