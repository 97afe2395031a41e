<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Conectar con un clúster</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Escriba la dirección de cualquier nodo del clúster y los datos de acceso de un administrador.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Con http:// la contraseña viaja sin protección. Use https:// fuera de una red de confianza.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter user and password.</source>
        <translation>Escriba el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Conectado a %1 como %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 no responde desde las %2; se vuelve a intentar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>en ninguna sala</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Buscar usuario, nombre, sala, servidor o dirección (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Expulsar…</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Sacar de la sala a la persona seleccionada</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Obteniendo las conexiones…</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Ahora no hay nadie conectado.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Nadie conectado coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>%1 de %n conexión cargadas; baje para ver más</numerusform>
            <numerusform>%1 de %n conexiones cargadas; baje para ver más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>¿Seguro que quiere sacar a %1 de la sala %2?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>La persona recibe el aviso de que un administrador cerró la sesión y puede volver a entrar.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 ya no está en la sala %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>No se pudo sacar a %1 de la sala %2. %3</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Consola de Atrium</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>&amp;Acerca de la consola de Atrium</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Lo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>Acerca de la consola de Atrium</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Consola de Atrium %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Administra un clúster de servidores de salas de reunión. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de contraseña %1: %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>El archivo de contraseña %1 está vacío.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Administra un clúster de nodos Atrium.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Dirección de cualquier nodo del clúster.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Usuario de un administrador.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Archivo con la contraseña.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Idioma de los textos, por ejemplo de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Colores: system (predeterminado) o dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Guarda una imagen de cada panel en esta carpeta y termina.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style debe ser system o dark.</translation>
    </message>
    <message>
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>--shot necesita --server, --user y --password-file.</translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Un panel no terminó en 5 minutos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Escríbala como %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>&amp;Nombre del servidor</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>This node may be used</source>
        <translation>Se puede usar este nodo</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 o node1.example.org</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>Puerto &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>&amp;Usuario (acceso SOAP)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>Ruta de la &amp;webapp</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tocolo</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Servidor nuevo: aparecerá en la lista al guardarlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Última señal: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Escriba un nombre de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Escriba el nombre o la dirección IP del nodo.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Escriba solo el nombre o la dirección IP: sin http://, puerto ni ruta.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Escriba el usuario al que pertenece la contraseña.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Solo letras, cifras, puntos, guiones y guiones bajos, por ejemplo «openmeetings».</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Como máximo 2048 caracteres.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>El clúster aún no ha informado sobre este servidor.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>aislado</translation>
    </message>
</context>
<context>
    <name>Console::ServersModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Quitar de la lista el servidor seleccionado</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Descartar los cambios de este formulario</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Obteniendo los servidores…</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>Este clúster aún no tiene servidores. Elija «Nuevo» para añadir el primero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 de %n servidor en marcha</numerusform>
            <numerusform>%1 de %n servidores en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Entretanto alguien eliminó este servidor. Al guardar se añade de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Entretanto otra persona cambió este servidor. Al guardar se sobrescribe; «Revertir» lo muestra.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>El servidor no se guardó. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>El servidor «%1» se guardó.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>El nodo deja el clúster: no recibe salas nuevas y se pierde su configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>Ahora hay %n persona en sus salas.</numerusform>
            <numerusform>Ahora hay %n personas en sus salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>¿Seguro que quiere eliminar el servidor «%1» (%2)?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Eliminar servidor</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>El servidor «%1» no se eliminó. %2</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>El servidor «%1» se eliminó.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Los cambios del formulario no están guardados.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>El nodo lo rechazó.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Este usuario no puede usar la consola.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>El nodo no acepta ahora su acceso, por ejemplo tras demasiados intentos.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>El nodo rechazó el acceso con el número %1.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Ya estaba eliminado.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>La persona ya se había ido.</translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>En %1 no hay un servidor Atrium.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Compruebe la dirección, el puerto y la ruta de la webapp al final.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Compruebe el certificado del nodo o si la dirección debería empezar por http://.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Pruebe otra vez o conéctese a otro nodo.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Compruebe la dirección y que el nodo esté en marcha, o conéctese a otro nodo.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Este usuario no puede usar la consola.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>Este usuario no puede hacer eso.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Hubo demasiados intentos.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>El nodo afectado no lo confirmó a tiempo; puede haber ocurrido o no.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Mire la lista antes de probar otra vez.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>El clúster no puede hacerlo ahora: %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>El nodo no acepta esto: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Entretanto otra persona lo cambió: %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>El nodo comunica un error: %1</translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Comprueba todo el clúster tal como se usa: dos usuarios temporales entran en salas temporales por cada nodo. Las reuniones en curso no se molestan y después se elimina todo.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>&amp;Comprobar clúster</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Elija «Comprobar clúster» para ver si todos los nodos funcionan juntos.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Comprobando el clúster…</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Deteniendo y eliminando lo creado por la comprobación…</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>El clúster funciona: %n paso superado.</numerusform>
            <numerusform>El clúster funciona: los %n pasos superados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>La comprobación no se superó. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>El clúster funciona</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>La comprobación no se superó</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML de JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>El informe se guardó como %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>No se pudo guardar el informe como %1: %2.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
