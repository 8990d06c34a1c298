import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,n as r,r as i,t as a}from"./react-C1iE8mnY.js";import{n as o}from"./client-B3CG-CdH.js";import{t as s}from"./preload-helper-DygEbaNj.js";import{A as c,C as l,D as u,E as d,O as f,S as p,T as m,_ as h,a as g,c as _,d as v,f as y,g as b,h as x,i as S,j as C,k as w,l as T,m as E,n as D,o as O,p as ee,s as k,v as A,w as j}from"./floating-ui.react-dom-kDRLzit_.js";var M=e(n(),1),N={};function P(e,t){let n=M.useRef(N);return n.current===N&&(n.current=e(t)),n}var F=[],I=void 0;function te(){return I}function L(e){F.push(e)}function R(e){let t=(t,n)=>{let r=P(z).current,i;try{I=r;for(let e of F)e.before(r);i=e(t,n);for(let e of F)e.after(r);r.didInitialize=!0}finally{I=void 0}return i};return t.displayName=e.displayName||e.name,t}function ne(e){return M.forwardRef(R(e))}function z(){return{didInitialize:!1}}function B(){}var re=Object.freeze([]),V=Object.freeze({}),H=typeof document<`u`?M.useLayoutEffect:()=>{};function ie(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var U=ie(`https://base-ui.com/production-error`,`Base UI`),W=M.createContext(void 0);function ae(e){let t=M.useContext(W);if(t===void 0&&!e)throw Error(U(72));return t}function G(e){M.useEffect(e,re)}var oe=0,se=class e{static create(){return new e}currentId=oe;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=oe,t()},e)}isStarted(){return this.currentId!==oe}clear=()=>{this.currentId!==oe&&(clearTimeout(this.currentId),this.currentId=oe)};disposeEffect=()=>this.clear};function K(){let e=P(se.create).current;return G(e.disposeEffect),e}function ce(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:le,platform:ue,maxTouchPoints:de}=ce(),fe=le.toLowerCase(),pe=ue.toLowerCase(),me=/^i(os$|p)/.test(pe)||pe===`macintel`&&de>1,he=`android`,ge=pe===he||fe.includes(he),_e=!me&&pe.startsWith(`mac`);pe.startsWith(`win`),!ge&&/^(linux|chrome os)/.test(pe);var ve=_e||me,ye=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!ye&&fe.includes(`firefox`),!ye&&fe.includes(`chrom`);var be=ve,xe=/jsdom|happydom/.test(fe);function Se(e){e.preventDefault(),e.stopPropagation()}function Ce(e){return`nativeEvent`in e}function we(e){return e.pointerType===``&&e.isTrusted?!0:ge&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function Te(e){return xe?!1:!ge&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(ge||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function Ee(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function De(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function Oe(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function q(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&C(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function ke(e,t){let n=e;for(;n;){if(d(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(C(n)?n.host:null)}return null}function Ae(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var je=`data-base-ui-focusable`,Me=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Ne=`ArrowLeft`,Pe=`ArrowRight`,Fe=`ArrowUp`,Ie=`ArrowDown`,Le=`data-starting-style`,Re=`data-ending-style`,ze={[Le]:``},Be={[Re]:``},Ve={transitionStatus(e){return e===`starting`?ze:e===`ending`?Be:null}},He=`data-open`,Ue=`data-closed`,We=`data-anchor-hidden`,Ge=`data-popup-open`,Ke=`data-pressed`,qe={[Ge]:``},Je={[Ge]:``,[Ke]:``},Ye={[He]:``},Xe={[Ue]:``},Ze={[We]:``},Qe={open(e){return e?qe:null}},$e={open(e){return e?Je:null}},et={open(e){return e?Ye:Xe},anchorHidden(e){return e?Ze:null}},tt={...et,...Ve},nt=`data-trigger-disabled`;function rt(e,t){if(!d(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(nt);for(let[,e]of t.entries())if(q(e,n))return!e.hasAttribute(nt);return!1}function it(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function at(e){return e.matches(`html,body`)}function ot(e){return u(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function st(e){return ke(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${Me}`)!=null}function ct(e){return e?e.getAttribute(`role`)===`combobox`&&ot(e):!1}function lt(e){if(!e||xe)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function ut(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function dt(e,t){return t!=null&&!Ee(t)?0:typeof e==`function`?e():e}function ft(e,t,n){let r=dt(e,n);return typeof r==`number`?r:r?.[t]}function pt(e){return typeof e==`function`?e():e}function mt(e,t){return t||e===`click`||e===`mousedown`}function ht(e){return e?.includes(`mouse`)&&e!==`mousedown`}function J(e,t,n,r){let i=!1,a=!1,o=r??V;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function gt(e,t,n){let r=n??V;return{reason:e,event:t??new Event(`base-ui`),...r}}var _t=`none`,vt=`trigger-press`,yt=`trigger-hover`,bt=`trigger-focus`,xt=`outside-press`,St=`item-press`,Ct=`close-press`,wt=`focus-out`,Tt=`escape-key`,Et=`list-navigation`,Dt=`keyboard`,Ot=`pointer`,kt=`cancel-open`,At=`sibling-open`,jt=`disabled`,Mt=`imperative-action`,Y=a(),Nt=M.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new se,currentIdRef:{current:null},currentContextRef:{current:null}});function Pt(e,t){e.current=t.current}function Ft(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=M.useRef(n),a=M.useRef(n),o=M.useRef(null),s=M.useRef(null),c=K();return H(()=>{a.current=n,o.current?i.current={open:ft(i.current,`open`),close:ft(n,`close`)}:i.current=n},[n,o,i,a]),(0,Y.jsx)(Nt.Provider,{value:M.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function It(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=M.useContext(Nt),[d,f]=M.useState(!1),p=M.useRef(n);return H(()=>{p.current=n},[n]),H(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),H(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:ft(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,J(_t))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),H(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Pt(a,s),u.clear()}},[c,i,a,r,s,u]),M.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function X(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function Lt(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function Rt(e,t,n,r){let i=P(Bt).current;return Vt(i,e,t,n,r)&&Ut(i,[e,t,n,r]),i.callback}function zt(e){let t=P(Bt).current;return Ht(t,e)&&Ut(t,e),t.callback}function Bt(){return{callback:null,cleanup:null,refs:[]}}function Vt(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Ht(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function Ut(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function Wt(e){let t=P(Gt,e).current;return t.next=e,H(t.effect),t}function Gt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var Kt={...M},qt=Kt.useInsertionEffect,Jt=qt&&qt!==Kt.useLayoutEffect?qt:e=>e();function Z(e){let t=P(Yt).current;return t.next=e,Jt(t.effect),t.trampoline}function Yt(){let e={next:void 0,callback:Xt,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function Xt(){}var Zt=null;globalThis.requestAnimationFrame;var Qt=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},$t=class e{static create(){return new e}static request(e){return Qt.request(e)}static cancel(e){return Qt.cancel(e)}currentId=Zt;request(e){this.cancel(),this.currentId=Qt.request(()=>{this.currentId=Zt,e()})}cancel=()=>{this.currentId!==Zt&&(Qt.cancel(this.currentId),this.currentId=Zt)};disposeEffect=()=>this.cancel};function en(){let e=P($t.create).current;return G(e.disposeEffect),e}function Q(e){return e?.ownerDocument||document}var tn={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},nn={...tn,position:`fixed`,margin:0,top:0,left:0};({...tn});var rn=M.forwardRef(function(e,t){let[n,r]=M.useState();H(()=>{be&&ye&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,Y.jsx)(`span`,{...e,ref:t,style:nn,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function an(e,t){return t<0||t>=e.length}function on(e,t){return ln(e.current,{disabledIndices:t})}function sn(e,t){return ln(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function cn(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>ln(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:an(e,u)?-1:u,wrapped:d}}function ln(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&un(e,a,r));return a}function un(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!fn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function dn(e){return e.visibility===`hidden`||e.visibility===`collapse`}function fn(e,t=e?p(e):null){return!e||!e.isConnected||!t||dn(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var pn=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function mn(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return C(n)?n.host:null}function hn(e){for(let t of Array.from(e.children))if(l(t)===`summary`)return t;return null}function gn(e,t){let n=hn(t);return!!n&&(e===n||q(n,e))}function _n(e){let t=e?l(e):``;return e!=null&&e.matches(pn)&&(t!==`summary`||e.parentElement!=null&&l(e.parentElement)===`details`&&hn(e.parentElement)===e)&&(t!==`details`||hn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function vn(e){if(!_n(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=mn(t)){let n=t!==e,r=l(t)===`slot`;if(t.hasAttribute(`inert`)||n&&l(t)===`details`&&!t.open&&!gn(e,t)||t.hasAttribute(`hidden`)||!r&&!yn(t,n))return!1}return!0}function yn(e,t){let n=p(e);return t?n.display!==`none`:fn(e,n)}function bn(e){let t=e.tabIndex;if(t<0){let t=l(e);if(t===`details`||t===`audio`||t===`video`||u(e)&&e.isContentEditable)return 0}return t}function xn(e){if(l(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function Sn(e,t){let n=xn(e);if(!n)return!0;let r=t.find(e=>{let t=xn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=xn(e);return t?.name===n.name&&t.form===n.form})===n}function Cn(e){if(u(e)&&l(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return u(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function wn(e,t){Cn(e).forEach(e=>{_n(e)&&t.push(e),wn(e,t)})}function Tn(e,t,n){Cn(e).forEach(e=>{u(e)&&e.matches(t)&&n.push(e),Tn(e,t,n)})}function En(e){return vn(e)&&bn(e)>=0}function Dn(e){let t=[];return wn(e,t),t.filter(vn)}function On(e){let t=Dn(e);return t.filter(e=>bn(e)>=0&&Sn(e,t))}function kn(e,t){let n=On(e),r=n.length;if(r===0)return;let i=Oe(Q(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function An(e){return kn(Q(e).body,1)||e}function jn(e){return kn(Q(e).body,-1)||e}function Mn(e,t,n){if(!e)return null;let r=[];wn(Q(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(vn);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!q(n,o)&&En(o)&&Sn(o,a))return o}return r[i]}function Nn(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!q(n,r)}function Pn(e){On(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function Fn(e){let t=[];Tn(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function In(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...In(e,t.id,n)])}function Ln(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function Rn(e){return`data-base-ui-${e}`}var zn=0;function Bn(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(zn);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),B;let o=requestAnimationFrame(a);return zn=o,()=>{zn===o&&(cancelAnimationFrame(o),zn=0)}}var Vn=`data-base-ui-inert`,Hn=new WeakMap,Un=new WeakSet,Wn=new WeakMap,Gn=0;function Kn(e){return e?C(e)?e.host:Kn(e.parentNode):null}var qn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=Kn(t);return e.contains(n)?n:null}).filter(e=>e!=null),Jn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},Yn=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{l(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function Xn(e,t,n,{mark:r=!0}){let i=qn(t,e),a=r?Yn(t,Jn(i),new Set(i)):[],o=[],s=[];if(n){let e=qn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);Yn(t,Jn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Hn.get(e)||0)+1;Hn.set(e,r),o.push(e),r===1&&n&&Un.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(Wn.get(e)||0)+1;Wn.set(e,t),s.push(e),t===1&&e.setAttribute(Vn,``)}),Gn+=1,()=>{o.forEach(e=>{let t=(Hn.get(e)||0)-1;Hn.set(e,t),t||(Un.has(e)||e.removeAttribute(`aria-hidden`),Un.delete(e))}),r&&s.forEach(e=>{let t=(Wn.get(e)||0)-1;Wn.set(e,t),t||e.removeAttribute(Vn)}),--Gn,Gn||(Hn=new WeakMap,Un=new WeakSet,Wn=new WeakMap)}}function Zn(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=Q(e[0]).body;return Xn(e,i,n,{mark:r})}function Qn(){let[,e]=M.useState({});return M.useCallback(()=>{e({})},[])}var $n=0;function er(e,t=`mui`){let n=M.useRef(void 0),r=Qn(),i=e??n.current;return M.useEffect(()=>{n.current??($n+=1,n.current=`${t}-${$n}`,e??r())},[e,t,r]),i}var tr=Kt.useId;function nr(e,t){if(tr!==void 0){let n=tr();return e??(t?`${t}-${n}`:n)}return er(e,t)}var rr=19;function ir(e){return rr>=e}function ar(e){if(!M.isValidElement(e))return null;let t=e,n=t.props;return(ir(19)?n?.ref:t.ref)??null}function or(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function sr(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function cr(e,t){return typeof e==`function`?e(t):e}function lr(e,t){return typeof e==`function`?e(t):e}var ur={};function dr(e,t,n,r,i){if(!n&&!r&&!i&&!e)return pr(t);let a=pr(e);return t&&(a=mr(a,t)),n&&(a=mr(a,n)),r&&(a=mr(a,r)),i&&(a=mr(a,i)),a}function fr(e){if(e.length===0)return ur;if(e.length===1)return pr(e[0]);let t=pr(e[0]);for(let n=1;n<e.length;n+=1)t=mr(t,e[n]);return t}function pr(e){return vr(e)?{...e(ur)}:hr(e)}function mr(e,t){return vr(t)?t(e):gr(e,t)}function hr(e){let t={...e};for(let e in t){let n=t[e];_r(e,n)&&(t[e]=br(n))}return t}function gr(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=or(e.style,r);break;case`className`:e[n]=Sr(e.className,r);break;default:e[n]=_r(n,r)?yr(e[n],r):r}}return e}function _r(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function vr(e){return typeof e==`function`}function yr(e,t){return t?e?(...n)=>{let r=n[0];if(Cr(r)){let i=r;xr(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:br(t):e}function br(e){return e&&((...t)=>{let n=t[0];return Cr(n)&&xr(n),e(...t)})}function xr(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function Sr(e,t){return t?e?t+` `+e:t:e}function Cr(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function wr(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=Or(r));let i=Tr(t,n,r);if(n.enabled===!1)return null;let a=n.state??V;return kr(e,r,i,a)}function Tr(e,t,n){let{className:r,style:i}=e,{state:a=V,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?cr(r,a):void 0,d=l?lr(i,a):void 0,f=l?sr(a,c):V,p=l&&s?Er(s):void 0,m=l?or(f,p)??{}:V;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?zt([m.ref,ar(n),...o]):Rt(m.ref,ar(n),o):Rt(null,null)),l?(u!==void 0&&(m.className=Sr(m.className,u)),d!==void 0&&(m.style=or(m.style,d)),m):V}function Er(e){return Array.isArray(e)?fr(e):dr(void 0,e)}var Dr=Symbol.for(`react.lazy`);function Or(e){if(e?.$$typeof!==Dr)return e;let t=M.Children.toArray(e)[0];return M.isValidElement(t)?t:e}function kr(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=dr(n,t.props);return e.ref=n.ref,M.cloneElement(t,e)}return Ar(e,n)}function Ar(e,t){return e===`button`?(0,M.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,M.createElement)(`img`,{alt:``,...t,key:t.key}):M.createElement(e,t)}var jr={style:{transition:`none`}},Mr={fallbackAxisSide:`none`},Nr={fallbackAxisSide:`end`},Pr={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},Fr=e(i(),1),Ir=M.createContext(null),Lr=()=>M.useContext(Ir),Rr=Rn(`portal`);function zr(e={}){let{ref:t,container:n,componentProps:r=V,elementProps:i}=e,a=nr(),o=Lr()?.portalNode,[s,c]=M.useState(null),[l,u]=M.useState(null),d=Z(e=>{e!==null&&u(e)}),f=M.useRef(null);H(()=>{if(n===null){f.current&&(f.current=null,u(null),c(null));return}let e=(n&&(w(n)?n:n.current))??o??document.body;e==null?f.current&&(f.current=null,u(null),c(null)):f.current!==e&&(f.current=e,u(null),c(e))},[n,o]);let p=wr(`div`,r,{ref:[t,d],props:[{id:a,[Rr]:``},i]}),m=s&&p?Fr.createPortal(p,s):null;return{node:l,nodeId:M.isValidElement(p)?p.props.id:void 0,subtree:m}}var Br=M.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=zr({container:o,ref:t,componentProps:e,elementProps:c}),f=M.useRef(null),p=M.useRef(null),m=M.useRef(null),h=M.useRef(null),[g,_]=M.useState(null),v=M.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;M.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&Nn(e)&&(e.type===`focusin`?v.current&&=(Fn(l),!1):(Pn(l),v.current=!0))}return Lt(X(l,`focusin`,e,!0),X(l,`focusout`,e,!0))},[l,y]),H(()=>{l&&b===!0&&v.current&&(Fn(l),v.current=!1)},[b,l]);let S=M.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,Y.jsxs)(M.Fragment,{children:[d,(0,Y.jsxs)(Ir.Provider,{value:S,children:[x&&l&&(0,Y.jsx)(rn,{"data-type":`outside`,ref:f,onFocus:e=>{Nn(e,l)?m.current?.focus():jn(g?g.domReference:null)?.focus()}}),x&&l&&(0,Y.jsx)(`span`,{role:s,"aria-owns":u,style:Pr}),l&&Fr.createPortal(a,l),x&&l&&(0,Y.jsx)(rn,{"data-type":`outside`,ref:p,onFocus:e=>{Nn(e,l)?h.current?.focus():(An(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,J(`focus-out`,e.nativeEvent)))}})]})]})});function Vr(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Hr=class{nodesRef={current:[]};events=Vr();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Ur=M.createContext(null),Wr=M.createContext(null),Gr=()=>M.useContext(Ur)?.id||null,Kr=e=>{let t=M.useContext(Wr);return e??t};function qr(e){let t=nr(),n=Kr(e),r=Gr();return H(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function Jr(e){let{children:t,id:n}=e,r=Gr();return(0,Y.jsx)(Ur.Provider,{value:M.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Yr(e){let{children:t,externalTree:n}=e,r=P(()=>n??new Hr).current;return(0,Y.jsx)(Wr.Provider,{value:r,children:t})}function Xr(e){return e==null?e:`current`in e?e.current:e}function Zr(e,t){let n=m(Ae(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(we(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var Qr=20,$r=[];function ei(){$r=$r.filter(e=>e.deref()?.isConnected)}function ti(e){ei(),e&&l(e)!==`body`&&($r.push(new WeakRef(e)),$r.length>Qr&&($r=$r.slice(-20)))}function ni(){return ei(),$r[$r.length-1]?.deref()}function ri(e){return e?En(e)?e:On(e)[0]||e:null}function ii(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=Dn(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return En(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function ai(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:o,restoreFocus:s=!1,modal:c=!0,closeOnFocusOut:d=!0,openInteractionType:f=``,nextFocusableElement:p,previousFocusableElement:m,beforeContentFocusGuardRef:h,externalTree:g,getInsideElements:_}=e,v=t.useState(`open`),y=t.useState(`domReferenceElement`),b=t.useState(`floatingElement`),{events:x,dataRef:S}=t.context,C=Z(()=>S.current.floatingContext?.nodeId),w=i===!1,T=ct(y)&&w,E=Wt(i),D=Wt(a),O=Wt(o),ee=Wt(f),k=Wt(v),A=Kr(g),j=Lr(),N=M.useRef(!1),P=M.useRef(!1),F=M.useRef(!1),I=M.useRef(null),te=M.useRef(``),L=M.useRef(``),R=M.useRef(null),ne=M.useRef(null),z=Rt(R,h,j?.beforeInsideRef),B=Rt(ne,j?.afterInsideRef),re=K(),V=K(),ie=en(),U=j!=null,W=ut(b),ae=Z((e=W)=>e?On(e):[]),G=Z(()=>_?.().filter(e=>e!=null)??[]);M.useEffect(()=>{if(r||!c)return;function e(e){e.key===`Tab`&&q(W,Oe(Q(W)))&&ae().length===0&&!T&&Se(e)}return X(Q(W),`keydown`,e)},[r,W,c,T,ae]),M.useEffect(()=>{if(r||!v)return;let e=Q(W);function t(){F.current=!1}function n(e){let t=Ae(e),n=G(),r=q(b,t)||q(y,t)||q(j?.portalNode,t)||n.some(e=>e===t||q(e,t));F.current=!r,L.current=e.pointerType||`keyboard`,ke(t,`[data-base-ui-click-trigger]`)&&(P.current=!0,V.start(0,()=>{P.current=!1}))}function i(){L.current=`keyboard`}return Lt(X(e,`pointerdown`,n,!0),X(e,`pointerup`,t,!0),X(e,`pointercancel`,t,!0),X(e,`keydown`,i,!0),t)},[r,b,y,W,v,j,V,G]),M.useEffect(()=>{if(r||!d)return;let e=Q(W);function n(){P.current=!0,V.start(0,()=>{P.current=!1})}function i(e){let t=Ae(e);En(t)&&(I.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=Ae(n);c&&r==null&&a!=null&&q(b,a)&&ti(a),queueMicrotask(()=>{let o=C(),l=t.context.triggerElements,d=G(),f=r?.hasAttribute(Rn(`focus-guard`))&&[R.current,ne.current,j?.beforeInsideRef.current,j?.afterInsideRef.current,j?.beforeOutsideRef.current,j?.afterOutsideRef.current,Xr(m),Xr(p)].includes(r),h=!(q(y,r)||q(b,r)||q(r,b)||q(j?.portalNode,r)||d.some(e=>e===r||q(e,r))||l.hasMatchingElement(e=>q(e,r))||f||A&&(In(A.nodesRef.current,o).find(e=>q(e.context?.elements.floating,r)||q(e.context?.elements.domReference,r))||Ln(A.nodesRef.current,o).find(e=>[e.context?.elements.floating,ut(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===y&&W&&ii(W),s&&i!==y&&!fn(a)&&Oe(e)===e.body){if(u(W)&&(W.focus(),s===`popup`)){ie.request(()=>{W.focus()});return}let e=ae(),t=I.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||W;u(n)&&n.focus()}S.current.insideReactTree?S.current.insideReactTree=!1:(T||!c)&&r&&h&&!P.current&&(T||r!==ni())&&(N.current=!0,t.setOpen(!1,J(wt,n)))})}function o(){F.current||(S.current.insideReactTree=!0,re.start(0,()=>{S.current.insideReactTree=!1}))}let l=u(y)?y:null;if(b||l)return Lt(l&&X(l,`focusout`,a),l&&X(l,`pointerdown`,n),b&&X(b,`focusin`,i),b&&X(b,`focusout`,a),b&&j&&X(b,`focusout`,o,!0))},[r,y,b,W,c,A,j,t,d,s,ae,T,C,S,re,V,ie,p,m,G]),M.useEffect(()=>{if(r||!b||!v)return;let e=Array.from(j?.portalNode?.querySelectorAll(`[${Rn(`portal`)}]`)||[]),t=(A?Ln(A.nodesRef.current,C()):[]).find(e=>ct(e.context?.elements.domReference||null))?.context?.elements.domReference,n=Zn([b,...e,R.current,ne.current,j?.beforeOutsideRef.current,j?.afterOutsideRef.current,...G(),t,Xr(m),Xr(p),T?y:null].filter(e=>e!=null),{ariaHidden:c||T,mark:!1}),i=Zn([b,...e].filter(e=>e!=null));return()=>{i(),n()}},[v,r,y,b,c,j,T,A,C,p,m,G]),H(()=>{if(!v||r||!u(W))return;te.current=``,L.current=``;let e=Q(W),t=Oe(e);queueMicrotask(()=>{let n=E.current,r=typeof n==`function`?n(ee.current||``):n;if(r===void 0||r===!1||q(W,t))return;let i=null,a=()=>(i??=ae(W),i[0]||W),o;o=r===!0||r===null?a():Xr(r),o||=a();let s=q(W,Oe(e)),c=S.current.openEvent,l=c?.type===`mousedown`&&we(c);Bn(o,{sync:l,preventScroll:o===W,shouldFocus(){if(!k.current)return!1;if(s)return!0;let t=Oe(e);return!(t!==o&&q(W,t))}})})},[r,v,W,ae,E,ee,k,S]);let oe=M.useRef(null);H(()=>{if(r||!W){oe.current=null;return}oe.current&&=(oe.current.cancelled=!0,null);let e=Q(W),t=Oe(e),n=ee.current==null;ti(t);function i(e){if(e.open||(te.current=Zr(e.nativeEvent,L.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(Rn(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(N.current=!0),e.reason===`outside-press`){if(e.nested)N.current=!1;else if(we(e.nativeEvent)||Te(e.nativeEvent))N.current=!1;else{let e=!1;Q(W).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?N.current=!1:N.current=!0}}}x.on(`openchange`,i);function a(e){let r=D.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=y?.isConnected?y:null,o=t?.isConnected&&l(t)!==`body`?t:null,s=n?o||a:a||o;return s||=ni()||null,typeof i==`boolean`?s:Xr(i)||s||null}return()=>{x.off(`openchange`,i);let t=Oe(e),n=G(),r=q(b,t)||n.some(e=>e===t||q(e,t))||A&&In(A.nodesRef.current,C(),!1).some(e=>q(e.context?.elements.floating,t)),o=D.current,s=te.current,c=a(s),l={cancelled:!1};oe.current=l,queueMicrotask(()=>{oe.current===l&&(oe.current=null);let n=ri(c),i=O.current??typeof o!=`boolean`;if(!l.cancelled&&o&&!N.current&&u(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};s===`keyboard`&&(e.focusVisible=!0),n.focus(e)}N.current=!1})}},[r,b,W,D,O,ee,x,A,y,C,G]),H(()=>{if(!ye||v||!b)return;let e=Oe(Q(b));u(e)&&ot(e)&&q(b,e)&&e.blur()},[v,b]),H(()=>{if(!r&&j)return j.setFocusManagerState({modal:c,closeOnFocusOut:d,open:v,onOpenChange:t.setOpen,domReference:y}),()=>{j.setFocusManagerState(null)}},[r,j,c,v,t,d,y]),H(()=>{if(!r&&W)return ii(W),()=>{queueMicrotask(ei)}},[r,W]);let se=!r&&(!c||!T)&&(U||c);return(0,Y.jsxs)(M.Fragment,{children:[se&&(0,Y.jsx)(rn,{"data-type":`inside`,ref:z,onFocus:e=>{if(c){let e=ae();Bn(e[e.length-1])}else j?.portalNode&&(N.current=!1,Nn(e,j.portalNode)?An(y)?.focus():Xr(m??j.beforeOutsideRef)?.focus())}}),n,se&&(0,Y.jsx)(rn,{"data-type":`inside`,ref:B,onFocus:e=>{c?Bn(ae()[0]):j?.portalNode&&(d&&(N.current=!0),Nn(e,j.portalNode)?jn(y)?.focus():Xr(p??j.afterOutsideRef)?.focus())}})]})}function oi(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=vt}=t,l=e.context.dataRef,u=M.useRef(void 0),d=en(),f=K(),p=M.useMemo(()=>{function t(t,n,r,i){let a=J(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=Ee(e.pointerType,!0)&&Te(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||Ee(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=Ae(s),p=ot(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:Ee(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return M.useMemo(()=>n?{reference:p}:V,[n,p])}function si(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function ci(e){return e!=null&&e.clientX!=null}function li(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,c=M.useRef(!1),l=M.useRef(null),[u,d]=M.useState(),[f,p]=M.useState([]),h=Z(t=>{e.set(`positionReference`,t)}),g=Z((t,n,i)=>{c.current||(!s.current.openEvent||ci(s.current.openEvent))&&e.set(`positionReference`,si(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:u}))}),_=Z(e=>{i?l.current||(g(e.clientX,e.clientY,e.currentTarget),p([])):g(e.clientX,e.clientY,e.currentTarget)}),v=Ee(u)?a:i;M.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){l.current?.(),l.current=null}let t=m(a);function r(t){let n=Ae(t);q(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||ci(s.current.openEvent)?l.current=X(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,f]),M.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),M.useEffect(()=>{n&&!a&&(c.current=!1)},[n,a]),M.useEffect(()=>{!n&&i&&(c.current=!0)},[n,i]);let y=M.useMemo(()=>{function e(e){d(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return M.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function ui(){return!1}function di(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function fi(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:o=ui,bubbles:s,externalTree:c}=t,l=e.useState(`open`),m=e.useState(`floatingElement`),{dataRef:h,events:g}=e.context,_=Kr(c),v=Z(typeof i==`function`?i:()=>!1),y=typeof i==`function`?v:i,b=y!==!1,x=Z(()=>a),{escapeKey:S,outsidePress:w}=di(s),T=M.useRef(!1),E=M.useRef(!1),D=M.useRef(!1),O=M.useRef(!1),ee=M.useRef(!1),k=M.useRef(``),A=M.useRef(null),N=K(),P=K(),F=K(),I=Z(()=>{P.clear(),h.current.insideReactTree=!1}),te=Z(e=>{let t=h.current.floatingContext?.nodeId;return(_?In(_.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),L=Z(t=>it(t,e.select(`floatingElement`))||it(t,e.select(`domReferenceElement`))),R=Z(t=>{o()&&e.setOpen(!1,J(vt,t.nativeEvent))}),ne=Z(t=>{if(!l||!n||!r||t.key!==`Escape`)return;let i=Ce(t)?t.nativeEvent:t;if(ee.current||i.isComposing||!S&&te(`__escapeKeyBubbles`))return;let a=J(Tt,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!S&&!a.isPropagationAllowed&&t.stopPropagation()}),z=Z(()=>{h.current.insideReactTree=!0,P.start(0,I)}),B=Z(t=>{if(!l||!n||t.button!==0)return;let r=Ae(t.nativeEvent);q(e.select(`floatingElement`),r)&&(T.current||(T.current=!0,E.current=!1))}),re=Z(e=>{l&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&T.current&&(E.current=!0)});M.useEffect(()=>{function e(e){e.open||(O.current=!1)}return g.on(`openchange`,e),()=>{g.off(`openchange`,e)}},[g]),M.useEffect(()=>I,[I]),M.useEffect(()=>{if(!l||!n)return l||(O.current=!1,ee.current=!1,k.current=``,A.current=null),I;h.current.__escapeKeyBubbles=S,h.current.__outsidePressBubbles=w;let t=new se,i=Q(m);function a(){F.clear(),ee.current=!0}function o(){ee.current=!0,F.start(ye?5:0,()=>{ee.current=!1})}function s(){D.current=!0,t.start(0,()=>{D.current=!1})}function c(){T.current=!1,E.current=!1}function g(){let e=k.current,t=e===`pen`||!e?`mouse`:e,n=x(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function v(e){let t=g();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function M(e){let t=h.current.floatingContext?.nodeId,n=_&&In(_.nodesRef.current,t).some(t=>it(e,t.context?.elements.floating));return L(e)||n}function P(n){if(v(n)){n.type!==`click`&&!L(n)&&(t.clear(),D.current=!1),I();return}if(h.current.insideReactTree){I();return}let r=Ae(n),i=`[${Rn(`inert`)}]`,a=d(r)?r.getRootNode():null,o=Array.from((C(a)?a:Q(e.select(`floatingElement`))).querySelectorAll(i)),s=e.context.triggerElements;if(r&&(s.hasElement(r)||s.hasMatchingElement(e=>q(e,r))))return;let c=d(r)?r:null;for(;c&&!f(c);){let e=j(c);if(f(e)||!d(e))break;c=e}if(!(o.length&&d(r)&&!at(r)&&!q(r,e.select(`floatingElement`))&&o.every(e=>!q(c,e)))){if(u(r)&&!(`touches`in n)){let e=f(r),t=p(r),i=/auto|scroll/,a=e||i.test(t.overflowX),o=e||i.test(t.overflowY),s=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,c=o&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,l=t.direction===`rtl`,u=c&&(l?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),d=s&&n.offsetY>r.clientHeight;if(u||d)return}if(!M(n)){if(g()===`intentional`){if(n.detail!==0&&!we(n)&&!O.current)return;if(D.current){t.clear(),D.current=!1;return}}typeof y==`function`&&!y(n)||te(`__outsidePressBubbles`)||(e.setOpen(!1,J(xt,n)),I())}}}function R(t){g()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!L(t)&&P(t)}function z(t){if(g()!==`sloppy`||!e.select(`open`)||!n||L(t))return;let r=t.touches[0];r&&(A.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},N.start(1e3,()=>{A.current&&(A.current.dismissOnTouchEnd=!1,A.current.dismissOnMouseDown=!1)}))}function B(e,t){let n=Ae(e);if(!n)return;let r=X(n,e.type,()=>{t(e),r()})}function re(e){k.current=`touch`,B(e,z)}function V(e){N.clear(),e.type===`pointerdown`&&(e.button===0&&(O.current=!0),k.current=e.pointerType),(e.type!==`mousedown`||!A.current||A.current.dismissOnMouseDown)&&B(e,e=>{e.type===`pointerdown`?R(e):P(e)})}function H(e){if(e.type===`pointercancel`&&(O.current=!1),!T.current)return;let n=E.current;c(),g()===`intentional`&&(e.type===`pointercancel`?n&&s():M(e)||(n?s():(typeof y!=`function`||y(e))&&(t.clear(),D.current=!0,I())))}function ie(e){if(g()!==`sloppy`||!A.current||L(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-A.current.startX),r=Math.abs(t.clientY-A.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(A.current.dismissOnTouchEnd=!0),i>10&&(P(e),N.clear(),A.current=null)}function U(e){B(e,ie)}function W(e){g()===`sloppy`&&A.current&&!L(e)&&(A.current.dismissOnTouchEnd&&P(e),N.clear(),A.current=null)}function ae(e){B(e,W)}let G=Lt(r&&Lt(X(i,`keydown`,ne),X(i,`compositionstart`,a),X(i,`compositionend`,o)),b&&Lt(X(i,`click`,V,!0),X(i,`pointerdown`,V,!0),X(i,`pointerup`,H,!0),X(i,`pointercancel`,H,!0),X(i,`mousedown`,V,!0),X(i,`mouseup`,H,!0),X(i,`touchstart`,re,{capture:!0,passive:!0}),X(i,`touchmove`,U,{capture:!0,passive:!0}),X(i,`touchend`,ae,{capture:!0,passive:!0})));return()=>{G(),t.clear(),c(),D.current=!1}},[h,m,r,b,y,l,n,S,w,ne,I,x,te,L,_,e,N,F]);let V=M.useMemo(()=>({onKeyDown:ne,onPointerDown:R,onClick:R}),[ne,R]),H=M.useMemo(()=>({onKeyDown:ne,onPointerDown:re,onMouseDown:re,onClickCapture:z,onMouseDownCapture(e){z(),B(e)},onPointerDownCapture(e){z(),B(e)},onMouseUpCapture:z,onTouchEndCapture:z,onTouchMoveCapture:z}),[ne,z,B,re]);return M.useMemo(()=>n?{reference:V,floating:H,trigger:V}:{},[n,V,H])}function pi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,s=t.useState(`open`),c=t.useState(`activeTriggerElement`),l=t.useState(n?`popupElement`:`positionerElement`),u=o;return t.useSyncedValue(`floatingId`,i),H(()=>{let e={open:s,floatingId:i,referenceElement:c,floatingElement:l};d(c)&&(e.domReferenceElement=c),r.state.positionReference===r.state.referenceElement&&(e.positionReference=c),r.update(e)},[s,i,c,l,r]),r.context.onOpenChange=u,r.context.nested=a,r}function mi(e,t=!1,n=!1,r=!1){let[i,a]=M.useState(e&&t?`idle`:void 0),[o,s]=M.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),H(()=>{if(!e&&o&&i!==`ending`&&n){let e=$t.request(()=>{a(`ending`)});return()=>{$t.cancel(e)}}},[e,o,i,n]),H(()=>{if(!e||t||i===void 0)return;let n=$t.request(()=>{a(void 0)});return()=>{$t.cancel(n)}},[t,e,i]),H(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=$t.request(()=>{a(`idle`)});return()=>{$t.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function hi(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var gi=null;function _i(e){if(!gi){let e=[];gi=e,queueMicrotask(()=>{gi=null,Fr.flushSync(()=>{for(let t of e)t()})})}gi.push(e)}function vi(e,t=!1,n=!1){let r=en();return Z((i,a=null)=>{r.cancel();let o=Xr(e);if(o==null)return;let s=o,c=()=>{n?_i(()=>{a?.aborted||i()}):Fr.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(hi(s).map(e=>e.finished.then(B))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(hi(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=Le;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function yi(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=Z(a),s=vi(r,n,i);M.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function bi(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=Z(i),{mounted:c,setMounted:l,transitionStatus:u}=mi(t,!1,!1,o),d=!t&&r;H(()=>{t&&s(!1)},[t,s]);let f=M.useRef(c),p=M.useRef(!1),m=Qn(),h=()=>{f.current=!1,l(!1),a()};H(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=Z(()=>{f.current&&(t?(p.current=!0,m()):h())});return yi({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var xi={tabIndex:-1,[je]:``};function Si(e){return t=>t!==`touch`||e.current}function Ci(e,t=!1){let n=nr(),r=Gr()!=null,i=P(()=>e(n,r)).current;return pi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function wi({handle:e,store:t}){return H(()=>e.attachStore(t),[e,t]),null}function Ti(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function Ei(e,t){let n=M.useRef(null);return Z(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),Ti(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),Ti(t))})}function Di(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function Oi(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function ki(e,t,n,r={}){let i=n.reason,a=i===yt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=Oi(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=Di(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?Fr.flushSync(l):l()}function Ai(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=Ei(e,n),o=Z(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=Z(e=>{a(e),e&&o(e)});return H(()=>(s(t.current),()=>s(null)),[s,t,n,e]),H(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function ji(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=M.useRef(null),i=e.useState(`open`);H(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=J(_t);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function Mi(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=bi({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return P(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Ni(e,t){e.useSyncedValues(t),H(()=>()=>{e.update({activeTriggerProps:V,inactiveTriggerProps:V,popupProps:V})},[e])}function Pi(e,t){H(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),H(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Fi=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},Ii=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),Li=t(((e,t)=>{t.exports=Ii()})),Ri=t((e=>{var t=n(),r=Li();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),zi=t(((e,t)=>{t.exports=Ri()})),Bi=Li(),Vi=zi(),Hi=ir(19)?Gi:Ki;function Ui(e,t,n,r,i){return Hi(e,t,n,r,i)}function Wi(e,t,n,r,i){let a=M.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,Bi.useSyncExternalStore)(e.subscribe,a,a)}L({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,Bi.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function Gi(e,t,n,r,i){let a=te();if(!a)return Wi(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function Ki(e,t,n,r,i){return(0,Vi.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var qi=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Ui(this,e,t,n,r)}},Ji=class extends qi{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){M.useDebugValue(e);let n=this;H(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;H(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;H(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){M.useDebugValue(e);let n=this,r=t!==void 0;H(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return M.useDebugValue(e),Ui(this,this.selectors[e],t,n,r)}useContextCallback(e,t){M.useDebugValue(e);let n=Z(t??B);this.context[e]=n}useStateSetter(e){let t=M.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Yi={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},Xi=class extends Ji{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Vr(),nested:n,triggerElements:i},Yi),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&De(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function Zi(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new Xi({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:V,inactiveTriggerProps:V,popupProps:V}}var Qi=e=>e.triggerIdProp??e.activeTriggerId,$i=e=>e.openProp??e.open,ea=e=>(e.popupElement?.id??e.floatingId)||void 0;function ta(e,t){return t!==void 0&&$i(e)&&Qi(e)===t}function na(e,t){return ta(e,t)?!0:t!==void 0&&$i(e)&&Qi(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var ra={open:$i,mounted:e=>e.mounted,transitionStatus:e=>$i(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:Qi,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:ea,isTriggerActive:(e,t)=>t!==void 0&&Qi(e)===t,isOpenedByTrigger:(e,t)=>ta(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&Qi(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>na(e,t)?ea(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function ia(e){let t=M.useCallback(t=>e===void 0?B:e.subscribeStore(t),[e]),n=M.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,Bi.useSyncExternalStore)(t,n,()=>e?.serverStore)}var aa=_e&&ye;function oa(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=M.useRef(!1),s=M.useRef(null),c=M.useRef(!0),l=K();M.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=m(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&u(t)&&t===Oe(Q(t))&&(o.current=!0,s.current=t)}function a(){c.current=!0}function l(){c.current=!1}return Lt(X(r,`blur`,i),aa&&X(r,`keydown`,a,!0),aa&&X(r,`pointerdown`,l,!0))},[e,n]),M.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);d(t)&&(s.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let f=M.useMemo(()=>{function t(){o.current=!1,s.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(s.current===i)return;t()}let a=Ae(n.nativeEvent);if(d(a)){if(aa&&!n.relatedTarget){if(!c.current&&!ot(a))return}else if(!lt(a))return}let u=rt(n.relatedTarget,e.context.triggerElements),{nativeEvent:f,currentTarget:p}=n;e.select(`open`)&&u||!r?e.setOpen(!0,J(bt,f,p)):l.start(r,()=>{o.current||e.setOpen(!0,J(bt,f,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=d(r)&&r.hasAttribute(Rn(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;l.start(0,()=>{let t=e.select(`domReferenceElement`),n=Oe(Q(t));!r&&n===t||q(a.current.floatingContext?.refs.floating.current,n)||q(t,n)||o||rt(r??n,e.context.triggerElements)||e.setOpen(!1,J(bt,i))})}}},[a,r,e,l]);return M.useMemo(()=>n?{reference:f,trigger:f}:{},[n,f])}var sa=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new se;restTimeout=new se;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},ca=new WeakMap;function la(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&ca.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),ca.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function ua(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=ca.get(n);a&&a!==e&&la(a),la(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,ca.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function da(e){let t=e.context.dataRef.current,n=P(()=>t.hoverInteractionState??sa.create()).current;return t.hoverInteractionState||=n,G(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function fa(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),s=e.useState(`domReferenceElement`),{dataRef:c}=e.context,l=Kr(),u=Gr(),f=da(e),p=K(),m=Z(()=>mt(c.current.openEvent?.type,f.interactedInside)),h=Z(()=>ht(c.current.openEvent?.type)),g=Z(()=>{la(f)});H(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),M.useEffect(()=>g,[g]),H(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&d(s)&&o){let e=s,t=o,n=Q(o),r=l?.nodesRef.current.find(e=>e.id===u)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,c=f.handleCloseOptions?.getScope?.()??i??a??ke(e,`[data-rootownerid]`)??n.body;return ua(f,{scopeElement:c,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,s,o,f,h,l,u,g]),M.useEffect(()=>{if(!n)return;function t(){return!!(l&&u&&In(l.nodesRef.current,u).length>0)}function a(t){let n=ft(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,J(yt,t)),l?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function s(e){let t=Ae(e);st(t)?f.interactedInside=ke(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),l?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&l){l.events.on(`floating.closed`,y);return}if(rt(n.relatedTarget,e.context.triggerElements))return;let r=c.current.floatingContext?.nodeId??i,o=n.relatedTarget;l&&r&&d(o)&&In(l.nodesRef.current,r,!1).some(e=>q(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){l&&u&&!t()&&p.start(0,()=>{l.events.off(`floating.closed`,y),e.setOpen(!1,J(yt,n)),l.events.emit(`floating.closed`,n)})}let b=o;return Lt(b&&X(b,`mouseenter`,_),b&&X(b,`mouseleave`,v),b&&X(b,`pointerdown`,s,!0),()=>{l?.events.off(`floating.closed`,y)})},[n,o,e,c,r,i,h,m,g,f,l,u,p])}var pa={current:null};function ma(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:s=!0,triggerElementRef:c=pa,externalTree:l,isActiveTrigger:u=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=Kr(l),y=da(e),b=M.useRef(!1),x=Wt(i),S=Wt(r),C=Wt(o),w=Wt(n),T=Wt(m),E=Wt(p),D=Z(()=>mt(g.current.openEvent?.type,y.interactedInside)),O=Z(()=>T.current?.()!==!1),ee=Z((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!q(t,n);if(!d(r))return!1;let a=r;return i.hasMatchingElement(e=>q(e,a))&&(!t||!q(t,a))}),k=Z(()=>{y.handler&&=(Q(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),A=Z(()=>{la(y)});return u&&(y.handleCloseOptions=i?.__options),M.useEffect(()=>k,[k]),M.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===yt,k(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,k]),M.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=ft(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,J(yt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,J(yt,t)),v?.events.emit(`floating.closed`,t))}let r=c.current??(u?e.select(`domReferenceElement`):null);if(!d(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!Ee(y.pointerType))return;let n=pt(C.current),r=ft(S.current,`open`,y.pointerType),i=Ae(t),o=t.currentTarget??null,s=e.select(`domReferenceElement`),c=o;if(d(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(q(t,i)){c=t;break}}d(o)&&d(s)&&!e.context.triggerElements.hasElement(o)&&q(o,s)&&(c=s);let l=c!=null&&ee(s,c,i),u=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!u&&f&&b.current,m=!l&&d(c)&&d(s)&&q(s,c)&&p,h=n>0&&!r,g=l&&(u||p)||m,_=!u||l;g?O()&&e.setOpen(!0,J(yt,t,c)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,J(yt,t,c))}):_&&O()&&e.setOpen(!0,J(yt,t,c)))}function o(n){if(D()){A();return}k();let r=Q(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!rt(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=c.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){A(),k(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&q(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function l(e){q(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?X(r,`mouseout`,l):void 0;return s?Lt(X(r,`mousemove`,i,{once:!0}),X(r,`mouseenter`,i),X(r,`mouseleave`,o),p):Lt(X(r,`mouseenter`,i),X(r,`mouseleave`,o),p)},[k,A,g,S,e,n,x,y,u,ee,D,a,s,C,c,v,w,f,E,O,h]),M.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=ee(i,r,t.target);if(a&&!Ee(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;ua(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=pt(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,J(yt,n,r))}y.pointerType===`touch`?Fr.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,ee,a,e,C,O])}function ha(e){return ye&&e.movementX===0&&e.movementY===0}function ga(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function _a(e,t){return ga(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function va(e,t,n){return ga(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function ya(e,t,n){return ga(t,n?e===Ne:e===Pe,e===Ie)}function ba(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:ga(t,n?e===Pe:e===Ne,e===Fe)}function xa(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:s=!1,loopFocus:c=!1,nested:l=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),ee=e.context.dataRef,k=ut(D),A=ct(O),j=Wt(k),N=Gr(),P=Kr(S),F=M.useRef(p),I=M.useRef(o??-1),te=M.useRef(null),L=M.useRef(!0),R=Z(e=>{i(I.current===-1?null:I.current,e)}),ne=M.useRef(!!D),z=M.useRef(E),B=M.useRef(!1),re=M.useRef(!1),V=M.useRef(null),ie=Wt(g),U=Wt(E),W=Wt(o),ae=Wt(x),G=en(),oe=en(),se=Z(()=>{G.cancel();function e(e){f||(V.current=Bn(e,{sync:B.current,preventScroll:!0}))}let t=n.current[I.current],r=re.current;t&&e(t),(B.current?e=>e():e=>G.request(e))(()=>{let i=n.current[I.current]||t;i&&(t||e(i),fe&&(r||!L.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});H(()=>{ee.current.orientation=_},[ee,_]),H(()=>{E||(te.current=null),E&&p===`auto`||(F.current=p)},[E,p]),H(()=>{a&&(E&&D?(I.current=o??-1,F.current&&o!=null&&(re.current=!0,R())):ne.current&&(I.current=-1,R()))},[a,E,D,o,R]),H(()=>{if(a){if(!E)B.current=!1;else if(D){if(r==null){if(B.current=!1,W.current!=null)return;if(ne.current&&(I.current=-1,se()),(!z.current||!ne.current)&&F.current&&(te.current!=null||F.current===!0&&te.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>oe.request(e):queueMicrotask)(t),e+=1):(I.current=te.current==null||va(te.current,v,d)||l?on(n):sn(n),te.current=null,R())};t()}}else an(n.current,r)||(I.current=r,se(),re.current=!1)}}},[a,E,D,r,W,l,n,v,d,R,se,oe]),H(()=>{if(!a||D||!P||f||!ne.current)return;let e=P.nodesRef.current,t=e.find(e=>e.id===N)?.context?.elements.floating,n=Oe(Q(O??t??null)),r=e.some(e=>e.context&&q(e.context.elements.floating,n));t&&!r&&L.current&&t.focus({preventScroll:!0})},[a,D,O,P,N,f]),H(()=>{z.current=E,ne.current=!!D});let K=r!=null,ce=Z(e=>{if(!U.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(I.current!==t||r!==t)&&(I.current=t,R(e))}),le=Z(()=>y??P?.nodesRef.current.find(e=>e.id===N)?.context?.dataRef?.current.orientation),ue=Z(()=>on(n,ie.current)),de=Z(t=>{if(L.current=!1,B.current=!0,t.which===229||!U.current&&t.currentTarget===j.current)return;if(l&&ba(t.key,_,d,T)){_a(t.key,le())||Se(t),e.setOpen(!1,J(Et,t.nativeEvent));let n=C?.current??O;u(n)&&n.focus();return}r!=null&&r!==I.current&&!an(n.current,r)&&(I.current=r);let i=I.current,a=on(n,g),o=sn(n,g);if(A||(t.key===`Home`&&(Se(t),I.current=a,R(t)),t.key===`End`&&(Se(t),I.current=o,R(t))),w!=null){let e=w(t,I.current,n,_,c,d,g,a,o);if(e!=null&&e!==I.current&&(I.current=e,R(t)),_===`both`)return}if(_a(t.key,_)){Se(t);let e=Oe(t.currentTarget.ownerDocument);if(E&&!f&&q(t.currentTarget,e)&&!n.current.some(t=>t!=null&&q(t,e))){I.current=va(t.key,_,d)?a:o,R(t),r===I.current&&se();return}let{index:l,wrapped:u}=cn(n.current,i,{decrement:!va(t.key,_,d),loopFocus:c,allowEscape:s,disabledIndices:g,minIndex:a,maxIndex:o});u&&(B.current=!1),I.current=l,R(t)}}),fe=M.useMemo(()=>({onFocus(e){B.current=!0,ce(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){ha(e)||(B.current=!0,re.current=!1,m&&ce(e))},onPointerLeave(e){if(!U.current||!L.current||e.pointerType===`touch`)return;B.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&ae.current&&(V.current?.(),V.current=null,I.current=-1,R(e),!f)){let e=j.current,t=Oe(Q(e));e&&q(e,t)&&e.focus({preventScroll:!0})}}}),[ce,U,j,m,n,R,ae,f]),pe=M.useMemo(()=>f&&E&&K&&{"aria-activedescendant":`${b}-${r}`},[f,E,K,b,r]),me=M.useMemo(()=>({...A?{}:pe,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=Ae(t.nativeEvent);if(n&&!q(j.current,n))return;Se(t);let r=J(wt,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&u(i)&&i.focus()}else de(t)},onPointerMove(e){ha(e)||(L.current=!0)}}),[pe,de,j,A,e,E,f,O,C]),he=M.useMemo(()=>{function t(t){e.setOpen(!0,J(Et,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&we(e.nativeEvent)&&(F.current=!f)}function r(e){F.current=p,p===`auto`&&Te(e.nativeEvent)&&(F.current=!0)}return{onKeyDown(n){let r=e.select(`open`);L.current=!1;let i=n.key.startsWith(`Arrow`),a=ya(n.key,le(),d),o=_a(n.key,r?_:v),s=(l?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!l||ot(n.currentTarget)))return de(n);if(r||h||!i){if(s){let e=_a(n.key,le());te.current=l&&e?null:n.key}l?a&&(Se(n),r?(I.current=ue(),R(n),f&&j.current?.focus()):t(n)):o&&(W.current!=null&&(I.current=W.current),Se(n),!r&&h?t(n):de(n),r&&R(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(I.current=-1,R(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[de,p,ue,l,R,e,h,_,v,le,d,W,f,j]),ge=M.useMemo(()=>({...pe,...he}),[pe,he]);return M.useMemo(()=>a?{reference:ge,floating:me,item:fe,trigger:he}:{},[a,ge,me,he,fe])}function Sa(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=Z(s),f=e.useState(`open`),p=K(),m=M.useRef(``),h=M.useRef(u??i??-1),g=M.useRef(null),_=Z(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!fn(n)||n?.matches(`:disabled`)?!1:o==null||!un(re,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(Se(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(Se(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=Z(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);q(r,n)||q(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});H(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=M.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return M.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var Ca=.1,wa=Ca*Ca,Ta=.5;function Ea(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function Da(e,t,n,r,i,a,o,s,c,l){let u=!1;return Ea(e,t,n,r,i,a)&&(u=!u),Ea(e,t,i,a,o,s)&&(u=!u),Ea(e,t,o,s,c,l)&&(u=!u),Ea(e,t,c,l,n,r)&&(u=!u),u}function Oa(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function ka(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function Aa(e={}){let{blockPointerEvents:t=!1}=e,n=new se,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:s})=>{let c=r?.split(`-`)[0],l=!1,u=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(u===null||f===null||r===0)return u=e,f=t,p=n,!1;let i=e-u,a=t-f,o=i*i+a*a,s=r*r*wa;return u=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,u=i.floating;if(!a||!u||c==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=Ae(r),_=r.type===`mouseleave`,v=q(u,g),y=q(a,g);if(v&&(l=!0,!_))return;if(y&&(l=!1,!_)){l=!0;return}if(_&&d(r.relatedTarget)&&q(u,r.relatedTarget))return;function b(){return!!(s&&In(s.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=u.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,ee=(E?S:C).right,k=(D?S:C).top,A=(D?S:C).bottom;if(c===`top`&&t>=S.bottom-1||c===`bottom`&&t<=S.top+1||c===`left`&&e>=S.right-1||c===`right`&&e<=S.left+1){x();return}let j=!1;switch(c){case`top`:j=ka(f,p,O,S.top+1,ee,C.bottom-1);break;case`bottom`:j=ka(f,p,O,C.top+1,ee,S.bottom-1);break;case`left`:j=ka(f,p,C.right-1,A,S.left+1,k);break;case`right`:j=ka(f,p,S.right-1,A,C.left+1,k)}if(j)return;if(l&&!Oa(f,p,S)||!_&&m(f,p)){x();return}let M=!1;switch(c){case`top`:{let n=E?Ta/2:Ta*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+Ta+1,o=w||E?C.bottom-Ta:C.top,s=w?E?C.bottom-Ta:C.top:C.bottom-Ta;M=Da(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?Ta/2:Ta*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-Ta,o=w||E?C.top+Ta:C.bottom,s=w?E?C.top+Ta:C.bottom:C.top+Ta;M=Da(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?Ta/2:Ta*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+Ta+1,o=T||D?C.right-Ta:C.left,s=T?D?C.right-Ta:C.left:C.right-Ta;M=Da(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?Ta/2:Ta*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-Ta,o=T||D?C.left+Ta:C.right,s=T?D?C.left+Ta:C.right:C.left+Ta;M=Da(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}M?l||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var ja={...ra,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Ma=class extends Ji{constructor(e,t,n){let r=new Fi;super(Na(e,r,t,n),Pa(r),ja)}setOpen=(e,t)=>{ki(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,J(vt,e))}};function Na(e,t,n,r=!1){return{...Zi(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function Pa(e){return{popupRef:M.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var Fa=R(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=Ci((e,t)=>new Ma({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),ji(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=Mi(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=M.useRef(null);H(()=>{m&&t&&p.setOpen(!1,J(jt))},[m,t,p]),H(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),H(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),M.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,J(Mt))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,Y.jsxs)(W.Provider,{value:p,children:[l&&(0,Y.jsx)(wi,{handle:l,store:p}),T&&(0,Y.jsx)(Ia,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function Ia({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=fi(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=li(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=M.useMemo(()=>dr(a.reference,i.reference),[a.reference,i.reference]);return Ni(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??V}),null}function La(e){return nr(e,`base-ui`)}var Ra=M.createContext(void 0);function za(){return M.useContext(Ra)}var Ba=`data-base-ui-tooltip-trigger`;function Va(e){let t=Ae(e);return d(t)?t:null}var Ha=ne(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=ae(!0),m=ia(a)??p;if(!m)throw Error(U(82));let h=La(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=M.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=Ai(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=za(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=It(v,{open:_}),O=da(v);m.useSyncedValue(`isInstantPhase`,E);let ee=m.useState(`disabled`),k=s??ee,A=Wt(k),j=m.useState(`trackCursorAxis`),N=m.useState(`disableHoverablePopup`),P=M.useRef(!1),F=K(),I=M.useRef(void 0);function te(){return D&&w.current!=null?0:c??C??600}function L(e){let t=y.current;if(!t||!e)return!1;let n=ke(e,`[${Ba}]`);return n!==null&&n!==t&&q(t,n)}function R(e){let t=L(e);return P.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,F.clear()),t}let ne=ma(v,{enabled:!k,mouseOnly:!0,move:!1,handleClose:!N&&j!==`both`?Aa():null,restMs:te,delay(){return u==null&&D?{close:ft(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!P.current}}),z=oa(v,{enabled:!k}).reference,B=e=>{let t=P.current,n=Va(e),r=R(n),i=y.current,a=i&&n&&q(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,J(yt,e));else if(t&&!r&&a&&!A.current&&!m.select(`open`)&&i&&Ee(I.current)){let t=()=>{P.current||A.current||m.select(`open`)||m.setOpen(!0,J(yt,e,i))},n=te();n===0?(F.clear(),t()):F.start(n,t)}},re=m.useState(`appliedTriggerProps`,S||j!==`none`);return wr(`button`,e,{state:{open:_},ref:[t,x,y],props:[ne,z,re,{onMouseOver(e){B(e.nativeEvent)},onFocus(e){L(Va(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){P.current=!1,F.clear(),I.current=void 0},onPointerEnter(e){I.current=e.pointerType},onPointerDown(e){I.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[nt]:k?``:void 0,[Ba]:k?void 0:``},f],stateAttributesMapping:Qe})}),Ua=M.createContext(void 0);function Wa(){let e=M.useContext(Ua);if(e===void 0)throw Error(U(70));return e}var Ga=M.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=zr({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,Y.jsxs)(M.Fragment,{children:[l,c&&Fr.createPortal(n,c)]})}),Ka=M.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return ae().useState(`mounted`)||n?(0,Y.jsx)(Ua.Provider,{value:n,children:(0,Y.jsx)(Ga,{ref:t,...r})}):null}),qa=M.createContext(void 0);function Ja(){let e=M.useContext(qa);if(e===void 0)throw Error(U(71));return e}function Ya(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),s=r.useState(`open`),c=r.useState(`floatingId`),[l,u]=M.useState(null),f=M.useRef(null),p=Kr(n),m=M.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),h=_({...e,elements:{...m,...l&&{reference:l}}}),g=M.useCallback(e=>{let t=d(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;u(t),h.refs.setReference(t)},[h.refs]),v=M.useMemo(()=>({...h.refs,setPositionReference:g,domReference:f}),[h.refs,g]),y=M.useMemo(()=>({...h.elements,domReference:o}),[h.elements,o]),b=M.useMemo(()=>({...h,dataRef:r.context.dataRef,open:s,onOpenChange:r.setOpen,events:r.context.events,floatingId:c,refs:v,elements:y,nodeId:t,rootStore:r}),[h,v,y,t,r,s,c]);return H(()=>{o&&(f.current=o)},[o]),H(()=>{r.context.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=b)}),M.useMemo(()=>({...h,context:b,refs:v,elements:y,rootStore:r}),[h,v,y,b,r])}var Xa=M.createContext(void 0);function Za(){return M.useContext(Xa)?.direction??`ltr`}var Qa=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=y(e,t)||{};if(l==null)return{};let d=b(u),f={x:n,y:r},p=E(i),m=x(p),h=await o.getDimensions(l),g=p===`y`,_=g?`top`:`left`,S=g?`bottom`:`right`,C=g?`clientHeight`:`clientWidth`,w=a.reference[m]+a.reference[p]-f[p]-a.floating[m],T=f[p]-a.reference[p],D=s.floating[C]||a.floating[m],O=w/2-T/2,k=D/2-h[m]/2-1,A=Math.min(d[_],k),j=Math.min(d[S],k),M=A,N=D-h[m]-j,P=D/2-h[m]/2+O,F=v(M,P,N),I=!c.arrow&&ee(i)!=null&&P!==F&&a.reference[m]/2-(P<M?A:j)-h[m]/2<0,te=I?P<M?P-M:P-N:0;return{[p]:f[p]+te,data:{[p]:F,centerOffset:P-F-te,...I&&{alignmentOffset:te}},reset:I}}}),$a=(e,t)=>{let{name:n,fn:r}=Qa(e);return{name:n,fn:r,options:[e,t]}},eo={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},to={sideX:`left`,sideY:`top`},no=`--available-width`,ro=`--available-height`,io=`--anchor-width`,ao=`--anchor-height`,oo=`--transform-origin`,so=no,co=ro;function lo(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function uo(e,t,n){let{rects:r,placement:i}=e;return{side:lo(t,h(i),n),align:ee(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function fo(e){return po(e,Ya)}function po(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:c,collisionPadding:l=5,sticky:u=!1,arrowPadding:d=5,disableAnchorTracking:f=!1,inline:p,keepMounted:_=!1,floatingRootContext:v,mounted:y,collisionAvoidance:b,shift:x,nodeId:C,adaptiveOrigin:w,lazyFlip:E=!1,externalTree:j}=e,N=b.side||`flip`,P=b.align||`flip`,F=b.fallbackAxisSide||`end`,I=x?.crossAxis??!1,te=x?.rootBoundary,L=typeof n==`function`?n:void 0,R=Z(L),ne=L?R:n,z=Wt(n),B=Wt(y),re=Za()===`rtl`,[V,ie]=M.useState(null);!y&&V!==null&&ie(null);let U=E===`placement`,W=V?h(V):null,ae=V&&U?ee(V)||`center`:null,G=W||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":re?`left`:`right`,"inline-start":re?`right`:`left`}[i],oe=ae||o,se=oe===`center`?G:`${G}-${oe}`,K=l;typeof K==`number`?K={top:K,right:K,bottom:K,left:K}:K&&={top:K.top||0,right:K.right||0,bottom:K.bottom||0,left:K.left||0};let ce=+(i===`bottom`),le=+(i===`top`),ue=+(i===`right`),de=+(i===`left`),fe={boundary:c===`clipping-ancestors`?`clippingAncestors`:c,padding:K},pe=M.useRef(null),me=Wt(a),he=Wt(s),ge=typeof a==`function`?0:a,_e=typeof s==`function`?0:s,ve=[];p&&ve.push(p),ve.push(g(e=>{let t=uo(e,i,re),n=typeof me.current==`function`?me.current(t):me.current,r=typeof he.current==`function`?he.current(t):he.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[ge,_e,re,i]));let ye=P===`none`&&N!==`shift`,be=!ye&&(u||I||N===`shift`),xe=N===`none`?null:D({...fe,padding:{top:K.top+1+ce,right:K.right+1+de,bottom:K.bottom+1+le,left:K.left+1+ue},mainAxis:!I&&N===`flip`,crossAxis:P===`flip`&&`alignment`,fallbackAxisSideDirection:F}),Se=ye?null:O({...fe,rootBoundary:te,mainAxis:P!==`none`,crossAxis:be,limiter:u||I?void 0:S(e=>{if(!pe.current)return{};let{width:t,height:n}=pe.current.getBoundingClientRect(),r=A(h(e.placement)),i=r===`y`?t:n,a=r===`y`?K.left+K.right:K.top+K.bottom;return{offset:i/2+a/2}})},[fe,u,I,te,K,P]);N===`shift`||P===`shift`||oe===`center`?ve.push(Se,xe):ve.push(xe,Se),ve.push(k({...fe,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!B.current)return;let i=e.style;i.setProperty(so,`${t}px`),i.setProperty(co,`${n}px`);let a=m(e).devicePixelRatio||1,{x:o,y:s,width:c,height:l}=r.reference,u=(Math.round((o+c)*a)-Math.round(o*a))/a,d=(Math.round((s+l)*a)-Math.round(s*a))/a;i.setProperty(io,`${u}px`),i.setProperty(ao,`${d}px`)}}),$a(e=>({element:pe.current||Q(e.elements.floating).createElement(`div`),padding:pe.current?d:0}),[d]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=h(r),u=ee(r),d=A(l)===`y`,f=pe.current,p=typeof a==`function`?a(uo(e,i,re)):a,m;m=!f&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?f?.clientWidth||0:f?.clientHeight||0)/2}px`;let g=l===`top`||l===`left`?`calc(100% + ${p}px)`:`${-p}px`;return be&&d&&Math.abs(n.shift?.y||0)>p&&(g=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(oo,d?`${m} ${g}`:`${g} ${m}`),{}}},eo,w),H(()=>{!y&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[y,v]);let Ce=M.useMemo(()=>({ancestorScroll:!f,elementResize:!f&&typeof ResizeObserver<`u`,layoutShift:!f&&typeof IntersectionObserver<`u`}),[f]),{refs:we,elements:Te,x:Ee,y:De,middlewareData:Oe,update:q,placement:ke,context:Ae,isPositioned:je,floatingStyles:Me}=t({rootContext:v,open:_?y:void 0,placement:se,middleware:ve,strategy:r,whileElementsMounted:_?void 0:(...e)=>T(...e,Ce),nodeId:C,externalTree:j}),{sideX:Ne,sideY:Pe}=Oe.adaptiveOrigin||to,Fe=je?r:`fixed`,Ie=M.useMemo(()=>{let e;return e=je?w?{position:Fe,[Ne]:Ee,[Pe]:De}:{...Me,position:Fe}:{position:Fe,top:0,left:0},e[so]=`100vw`,e[co]=`100vh`,je||(e.opacity=0),e},[w,Fe,Ne,Ee,Pe,De,Me,je]),Le=M.useRef(null);H(()=>{if(!y)return;let e=z.current,t=typeof e==`function`?e():e,n=(mo(t)?t.current:t)||null;n!==Le.current&&(we.setPositionReference(n),Le.current=n)},[y,we,ne,z]),M.useEffect(()=>{if(!y)return;let e=z.current;typeof e!=`function`&&mo(e)&&e.current!==Le.current&&(we.setPositionReference(e.current),Le.current=e.current)},[y,we,ne,z]),M.useEffect(()=>{if(_&&y&&Te.reference&&Te.floating)return T(Te.reference,Te.floating,q,Ce)},[_,y,Te,q,Ce]);let Re=h(ke),ze=lo(i,Re,re),Be=ee(ke)||`center`,Ve=!!Oe.hide?.referenceHidden;H(()=>{E&&y&&je&&(Re!==G||U&&Be!==oe)&&ie(ke)},[E,U,y,je,ke,Re,Be,G,oe]);let He=M.useMemo(()=>({position:`absolute`,top:Oe.arrow?.y,left:Oe.arrow?.x}),[Oe.arrow]),Ue=Oe.arrow?.centerOffset!==0;return M.useMemo(()=>({positionerStyles:Ie,arrowStyles:He,arrowRef:pe,arrowUncentered:Ue,side:ze,align:Be,physicalSide:Re,anchorHidden:Ve,refs:we,context:Ae,isPositioned:je,update:q}),[Ie,He,pe,Ue,ze,Be,Re,Ve,we,Ae,je,q])}function mo(e){return e!=null&&`current`in e}function ho(e){return e===`starting`?jr:V}function go(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),wr(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},ho(r),i],stateAttributesMapping:et})}var _o=M.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Nr,style:g,..._}=e,v=ae(),y=Wa(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=fo({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=go(e,M.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,Y.jsx)(qa.Provider,{value:D,children:O})}),vo=M.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=ae(),{side:s,align:c}=Ja(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);yi({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),fa(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return wr(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[xi,f,ho(d),a],stateAttributesMapping:tt})}),yo=function(e){let{delay:t,closeDelay:n,timeout:r=400}=e,i=M.useMemo(()=>({open:t,close:n}),[t,n]);return(0,Y.jsx)(Ra.Provider,{value:t,children:(0,Y.jsx)(Ft,{delay:i,timeoutMs:r,children:e.children})})};function bo(e){return ir(19)?e:e?`true`:void 0}var xo=r();function So(e){return null}var Co={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},wo=100,To=500,Eo=3e4;function Do(e,t){return wo+t*(Math.min(Eo,To*2**Math.min(e,16))-wo)}function Oo(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var ko=new Set([`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`BAD_USER_INPUT`,`TOO_COMPLEX`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`]),Ao=class e extends Error{name=`HirewireError`;code;errors;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[]}static of(t){let n=t?.[0];if(!n)return new e(`OFFLINE`,`the answer is empty`);let r=n.extensions?.code??``;return new e(ko.has(r)?r:`INTERNAL`,n.message,{errors:t??[]})}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function jo(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function Mo(e,t,n){let r=n.idempotencyKey??Io(t),i={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:r},a=t.now()+(n.patience??6e4);for(let o=0;;o++)try{return Po((await e.send(Fo(n),{input:i},n.signal))[n.name])}catch(e){if(!(e instanceof Ao))throw e;let i=Do(o,t.random());if(!e.passing||t.now()+i>a)throw e.idempotencyKey=r,e;await Oo(t,i,n.signal??No)}}var No=new AbortController().signal;function Po(e){if(!e)throw new Ao(`INTERNAL`,`the command has no answer`);let{problem:t,event:n,replayed:r}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function Fo(e){return`mutation ($input: ${e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`}!) { ${e.name}(input: $input) { ${e.select??``} event { id cursor } replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function Io(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var Lo=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new Ao(`OFFLINE`,`no token: ${jo(e)}`,{cause:e})}}},Ro=4096,zo=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>Ro){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Bo=1e3,Vo=1e4,Ho=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new zo(t),this.document=Wo(t.select??``),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof Ao?e:new Ao(`CALLBACK`,jo(e),{cause:e}))}}async recover(e){switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new Ao(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++;break;case`lost`:this.show(`offline`),this.failures++}await Oo(this.wire.clock,Do(this.failures-1,this.wire.clock.random()),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof Ao)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=Vo)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof Ao?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=Uo(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Bo,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.hand(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}hand(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.regard(t,this.o.onAccessLost);case`AccessGained`:return this.regard(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}regard(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function Uo(e){let t=e.data?.pipelineUpdates;if(t==null)throw Ao.of(e.errors);return t}function Wo(e){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var Go=4e4,Ko=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),[a,o]=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw Ao.of(o.errors);if(o.data==null)throw new Ao(qo(a)?`OFFLINE`:`PROTOCOL`,`status ${a} without an answer`);return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(Go,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return[r.status,Jo(a)]}catch(e){throw r?.throwIfAborted(),new Ao(`OFFLINE`,`no answer: ${jo(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function qo(e){return e<400||e>=500||e===408||e===425||e===429}function Jo(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var Yo=new Set([4004,4400,4406,4409]),Xo=new Set([4401,4403]),Zo=2e4,Qo=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=o({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new Ao(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(Zo,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(Zo,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(Ao.of(e));if(e instanceof Ao)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return $o(`no connection: ${jo(e)}`,e);if(Xo.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return Yo.has(t)?{kind:`error`,error:new Ao(`PROTOCOL`,r)}:$o(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function $o(e,t){return{kind:`lost`,error:new Ao(`OFFLINE`,e,{cause:t})}}function es(e){let t=e.clock??Co,n=new Lo(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new Ko(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(e,t,n?.signal),async snapshot(e,t,n){let r=await i.send(e,t,n?.signal),a=ts(r);if(a===void 0)throw new Ao(`BAD_USER_INPUT`,`a snapshot's query selects pipelineCursor`);return{data:r,cursor:a}},command:e=>Mo(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: give the option webSocket, such as that of the package ws`);o??=new Qo(r.replace(/^http/,`ws`),n,t,s);let c=new Ho({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function ts(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:ts(n);if(e!==void 0)return e}}var ns=new Intl.NumberFormat,rs=new Intl.PluralRules(`en`);function is(e,t,n=`${t}s`){return`${ns.format(e)} ${rs.select(e)===`one`?t:n}`}var $={product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`This could not be read`,dismiss:`Dismiss`,done:`Done`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Somebody`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server cannot be reached right now.`,forbidden:`You may not do that.`,notFound:`It does not exist any more, or you may no longer see it.`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`What you did before is safe. Load the page again to go on.`,reload:`Load again`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,interviews:`Interviews`,offers:`Offers`,insight:`Insight`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`As the system`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.`,notThere:`There is nothing here`,notThereWords:`The address may be wrong, or you may not see what was here.`,toPostings:`To the postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`The connection is lost. What you see may be old; it comes back by itself.`,catchingUp:`The connection is back. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${is(e,`change`)}.`,reread:`Caught up: everything was read again.`},signIn:{title:`Sign in`,words:`The hiring team's pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`A new password`,forgotWords:`Say which address you sign in with. Its owner, or an admin, hears how to go on.`,forgotGo:`Ask for a link`,forgotDone:`If there is such an account, its owner or an admin hears of this.`,demoTitle:`Enter the demo company`,demoWords:`One click, no password. Enter as two people in two windows and watch what one does arrive at the other.`,enterAs:(e,t)=>`Enter as ${e}, ${t}`,ended:`You were signed out. Sign in again to go on where you were.`,none:`No way to sign in is configured here. Ask whoever runs this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>is(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`}},as,os=()=>{};function ss(e){os=e}function cs(){return as??=es({url:`/graphql`}),as}function ls(){as?.close(),as=void 0}async function us(e,t,n){try{return await cs().query(e.toString(),t,n?{signal:n}:{})}catch(e){throw e instanceof Ao&&e.code===`UNAUTHENTICATED`&&os(),e}}function ds(e){return e instanceof Ao?e.code===`OFFLINE`?$.errors.offline:e.code===`FORBIDDEN`?$.errors.forbidden:e.code===`NOT_FOUND`?$.errors.notFound:e.message:e instanceof Error?e.message:String(e)}var fs=8e3,ps=new Set,ms=new Set,hs={status:`connecting`,lost:!1,caughtUp:null},gs,_s=0,vs=!1,ys;function bs(e){hs=e;for(let e of ms)e()}function xs(e){for(let t of ps)t(e)}function Ss(e){if(clearTimeout(ys),e===`offline`&&(vs||(_s=0),vs=!0),e!==`live`||!vs)return bs({status:e,lost:vs,caughtUp:null});vs=!1,bs({status:e,lost:!1,caughtUp:_s}),ys=setTimeout(()=>bs({status:`live`,lost:!1,caughtUp:null}),fs)}function Cs(e){return _s=0,vs=!1,gs=cs().follow({select:`posting { id } application { id } candidate { id }`,onEvent:e=>{vs&&_s!==`everything`&&_s++,xs(e)},onResync:()=>{vs&&(_s=`everything`),xs(`everything`)},onAccessLost:()=>xs(`everything`),onAccessGained:()=>xs(`everything`),onStatus:Ss,onEnd:t=>e(t.code)}),()=>gs?.close()}function ws(){return(0,M.useSyncExternalStore)(e=>(ms.add(e),()=>ms.delete(e)),()=>hs)}function Ts(e,t,n=400){let r=(0,M.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,M.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return ps.add(t),()=>{clearTimeout(e),ps.delete(t)}},[n])}var Es=new Map,Ds=60;function Os(){Es.clear()}function ks(e,t){Es.delete(e),Es.set(e,t);let[n]=Es.keys();Es.size>Ds&&n!==void 0&&Es.delete(n)}function As(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,M.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,M.useState)(0),s=(0,M.useRef)(t);s.current=t,(0,M.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:Es.get(n),error:void 0,loading:!0})),us(e,s.current,t.signal).then(e=>{ks(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,M.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:Es.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var js=new Set,Ms=Ns();function Ns(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function Ps(){Ms=Ns();for(let e of js)e()}addEventListener(`popstate`,Ps);function Fs(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),Ps())}function Is(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();Fs(location.pathname+(r?`?${r}`:``),t)}function Ls(){return(0,M.useSyncExternalStore)(e=>(js.add(e),()=>js.delete(e)),()=>Ms)}var Rs=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function zs(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new Rs(`OFFLINE`,$.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new Rs(o?.code??`INTERNAL`,o?.message??$.errors.status(i.status),i.status)}var Bs=()=>zs(`GET`,`methods`),Vs=e=>zs(`POST`,`demo`,{person:e}),Hs=(e,t,n)=>zs(`POST`,`sign-in`,{email:e,password:t,totp:n});async function Us(){try{return await zs(`GET`,`session`)}catch(e){if(e instanceof Rs&&e.status===401)return null;throw e}}async function Ws(e=!1){let{redirect:t}=await zs(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return ls(),t??`/`}var Gs=M.createContext(void 0);function Ks(e){let t=M.useContext(Gs);if(!e&&t===void 0)throw Error(U(27));return t}var qs=M.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=Ks(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return wr(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:tt,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),Js=M.createContext(void 0);function Ys(e=!1){let t=M.useContext(Js);if(t===void 0&&!e)throw Error(U(16));return t}function Xs(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:M.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function Zs(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(m(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function Qs(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=M.useRef(null),s=Ys(!0),c=a??s!==void 0,{props:l}=Xs({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=M.useCallback(()=>{let e=o.current;$s(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return H(u,[u]),{getButtonProps:M.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return dr({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(xr(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=$s(r),s=!i&&ec(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),Zs(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),Zs(r,e)))},onKeyUp(e){t||(xr(e),a?.(e),e.target===e.currentTarget&&i&&c&&$s(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),Zs(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:Z(e=>{o.current=e,u()})}}function $s(e){return u(e)&&e.tagName===`BUTTON`}function ec(e){return u(e)&&e.tagName===`A`&&!!e.href}var tc=M.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=Ks(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=Qs({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,J(Ct,e.nativeEvent))}return wr(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),nc=M.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ks(),c=La(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),wr(`p`,e,{ref:t,props:[{id:c},o]})}),rc=M.createContext(void 0);function ic(){let e=M.useContext(rc);if(e===void 0)throw Error(U(26));return e}var ac=new Set([`ArrowUp`,`ArrowDown`,`ArrowLeft`,`ArrowRight`,`Home`,`End`]),oc=`--nested-dialogs`,sc=`data-nested-dialog-open`,cc={...et,...Ve,nestedDialogOpen(e){return e?{[sc]:``}:null}},lc=M.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=Ks(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);ic(),yi({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?Si(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=wr(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...xi,hidden:!m,onKeyDown(e){ac.has(e.key)&&e.stopPropagation()},style:{[oc]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:cc});return(0,Y.jsx)(ai,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),uc=M.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,Y.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),dc=M.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=Ks(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,Y.jsx)(rc.Provider,{value:n,children:(0,Y.jsxs)(Br,{ref:t,...r,children:[a&&o===!0&&(0,Y.jsx)(uc,{ref:i.context.internalBackdropRef,inert:bo(!s)}),e.children]})}):null}),fc={},pc={},mc=``;function hc(e,t){return c(e)?e:t}function gc(e,t,n){return/hidden|clip/.test(e.getComputedStyle(hc(t,n)).overflowY)}function _c(e){if(typeof document>`u`)return!1;let t=Q(e);return m(t).innerWidth-t.documentElement.clientWidth>0}function vc(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=Q(e),n=t.documentElement,r=t.body,i=hc(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function yc(e){let t=Q(e),n=t.documentElement,r=t.body,i=hc(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function bc(e){let t=Q(e),n=t.documentElement,r=t.body,i=m(n),a=0,o=0,s=!1,c=$t.create();if(ye&&(i.visualViewport?.scale??1)!==1)return()=>{};function l(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,fc={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},mc=n.style.scrollBehavior,pc={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=hc(n,r);s=vc(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function u(){Object.assign(n.style,fc),Object.assign(r.style,pc),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=mc)}function d(){u(),c.request(l)}l();let f=X(i,`resize`,d);return()=>{c.cancel(),u(),typeof i.removeEventListener==`function`&&f()}}var xc=new class{lockCount=0;restore=null;timeoutLock=se.create();timeoutUnlock=se.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=Q(e),n=t.documentElement,r=t.body,i=m(n);if(gc(i,n,r)){let t=new i.MutationObserver(()=>{gc(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=me||!_c(e);this.restore=a?yc(e):bc(e)}};function Sc(e=!0,t=null){H(()=>{if(e)return xc.acquire(t)},[e,t])}function Cc({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=M.useState(0),[d,f]=M.useState(0),p=l===0,m=fi(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=Ae(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||q(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return Sc(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),H(()=>{!r&&!i&&(u(0),f(0))},[r,i]),H(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Ni(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var wc={...ra,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},Tc=class extends Ji{constructor(e,t,n){let r=new Fi,i=Ec(e,r,t,n);super(i,Dc(r),wc)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(Di(this.state,e,t.trigger)))}};function Ec(e,t,n,r=!1){return{...Zi(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function Dc(e){return{popupRef:M.createRef(),backdropRef:M.createRef(),internalBackdropRef:M.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function Oc(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=Ks(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=Ci((e,t)=>new Tc({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Pi(b,x),ji(b);let{forceUnmount:w}=Mi(x,b);M.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,J(Mt))}),[w,b]);let T=x||S||u!=null;return(0,Y.jsxs)(Gs.Provider,{value:b,children:[u&&(0,Y.jsx)(wi,{handle:u,store:b}),T&&(0,Y.jsx)(Cc,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var kc=R(function(e){return Oc(`dialog`,e)}),Ac=M.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ks(),c=La(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),wr(`h2`,e,{ref:t,props:[{id:c},o]})});function jc(e){let t=M.useRef(``),n=M.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:M.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function Mc(e,t){let n=M.useRef(e),r=Z(t);H(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function Nc(e,t){let{onClick:n,onPointerDown:r}=jc(Z((n,r)=>{(typeof e==`function`?e():e)||t(r||(me?`touch`:``))}));return M.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function Pc(e){let[t,n]=M.useState(null),r=Nc(e,n);return Mc(e,t=>{t&&!e&&n(null)}),M.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var Fc=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Fc(`
    fragment Card on Application {
  id
  version
  status
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `,{fragmentName:`Card`}),new Fc(`
    fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        id
        version
        status
        stage {
          id
          name
        }
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}
    `,{fragmentName:`Problems`}),new Fc(`
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    hiringTeam {
      id
      role
      user {
        id
      }
    }
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`Journey`}),new Fc(`
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
    `,{fragmentName:`CatalogName`}),new Fc(`
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`,{fragmentName:`Happening`});var Ic=new Fc(`
    query Start {
  viewer {
    id
    name
    email
    role
    can {
      createPostings
      addCandidates
      manageCompany
      readAudit
    }
  }
  company {
    name
    timeZone
    demo
  }
}
    `);new Fc(`
    query Catalog {
  tags {
    id
    name
  }
  sources {
    id
    kind
    label
  }
  reasons: decisionReasons {
    id
    kind
    label
  }
}
    `),new Fc(`
    query Postings($filter: PostingFilter, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
    }
  }
}
    `),new Fc(`
    query PostingChoices($search: String) {
  postings(filter: {search: $search, status: [OPEN, ON_HOLD]}, first: 20) {
    nodes {
      id
      title
      status
      confidential
      stages {
        id
        name
      }
    }
  }
}
    `),new Fc(`
    query Departments {
  departments {
    id
    name
  }
}
    `),new Fc(`
    query Board($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!) {
  pipelineCursor
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    department {
      name
    }
    locations {
      id
      name
    }
    openings {
      id
      status
    }
    hiringTeam {
      id
      role
      user {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    stages {
      id
      name
      kind
      targetDays
      applicationCount
      competencies {
        id
        name
      }
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, orderBy: $order, first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Card
        }
      }
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`),new Fc(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    stages {
      id
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, first: 1) {
        totalCount
      }
    }
  }
}
    `),new Fc(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`),new Fc(`
    query CandidateSearch($search: String, $filter: CandidateFilter, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `),new Fc(`
    query Candidate($id: ID!) {
  candidate(id: $id) {
    id
    version
    name
    headline
    summary
    city
    country
    createdAt
    emails {
      address
      primary
    }
    phones {
      number
    }
    links {
      url
      kind
    }
    tags {
      id
      name
    }
    addedBy {
      id
      name
    }
    documents {
      id
      kind
      filename
      mediaType
      size
      url
      createdAt
      application {
        id
      }
    }
    possibleDuplicates {
      id
      name
      headline
    }
    applications(first: 50) {
      nodes {
        ...Journey
      }
    }
    activity(last: 60) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    hiringTeam {
      id
      role
      user {
        id
      }
    }
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`),new Fc(`
    query Activity($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  pipelineCursor
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`),new Fc(`
    mutation MoveMany($input: MoveApplicationsInput!) {
  moveApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        id
        version
        status
        stage {
          id
          name
        }
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),new Fc(`
    mutation RejectMany($input: RejectApplicationsInput!) {
  rejectApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        id
        version
        status
        stage {
          id
          name
        }
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),new Fc(`
    query Users($search: String) {
  users(search: $search, filter: {active: true}, first: 50) {
    totalCount
    nodes {
      id
      name
      title
      email
      role
      active
    }
  }
}
    `);var Lc=new Fc(`
    query Palette($search: String, $candidates: Boolean!) {
  postings(filter: {search: $search}, first: 6) {
    nodes {
      id
      title
      status
      confidential
      department {
        name
      }
    }
  }
  candidates(search: $search, first: 6) @include(if: $candidates) {
    nodes {
      id
      name
      headline
    }
  }
}
    `),Rc=`hirewire.theme`,zc=new Set,Bc=Vc();function Vc(){try{let e=localStorage.getItem(Rc);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function Hc(){Bc===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Bc}Hc();function Uc(e){Bc=e;try{localStorage.setItem(Rc,e)}catch{}Hc();for(let e of zc)e()}function Wc(){return(0,M.useSyncExternalStore)(e=>(zc.add(e),()=>zc.delete(e)),()=>Bc)}var Gc=new Set,Kc=``;function qc(){let e=(0,M.useSyncExternalStore)(e=>(Gc.add(e),()=>Gc.delete(e)),()=>Kc);return(0,Y.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var Jc={activity:(0,Y.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,Y.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,Y.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,Y.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,Y.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,Y.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,Y.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,Y.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,Y.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,Y.jsx)(`path`,{d:`m9 6 6 6-6 6`}),clock:(0,Y.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,Y.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,Y.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,Y.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,Y.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,Y.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,Y.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,Y.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,Y.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,Y.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,Y.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,Y.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),key:(0,Y.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,Y.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,Y.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,Y.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,Y.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,Y.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,Y.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,Y.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,Y.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,Y.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,Y.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,Y.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,Y.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,Y.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,Y.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,Y.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,Y.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,Y.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,Y.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,Y.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,Y.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,Y.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,Y.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function Yc({name:e,size:t=16}){return(0,Y.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:Jc[e]})}function Xc({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,Y.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,Y.jsx)($c,{}):n&&(0,Y.jsx)(Yc,{name:n}),a!==void 0&&(0,Y.jsx)(`span`,{children:a})]})}function Zc({label:e,...t}){return(0,Y.jsx)(Qc,{text:e,children:(0,Y.jsx)(Xc,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function Qc({text:e,children:t}){return(0,Y.jsxs)(Fa,{children:[(0,Y.jsx)(Ha,{delay:500,render:t}),(0,Y.jsx)(Ka,{children:(0,Y.jsx)(_o,{sideOffset:6,className:`above`,children:(0,Y.jsx)(vo,{className:`tooltip`,children:e})})})]})}function $c({label:e}){return(0,Y.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var el=(0,M.createContext)(null);function tl({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,M.useId)(),o=n||t?`${a}-note`:void 0;return(0,Y.jsxs)(`div`,{className:`field`,children:[(0,Y.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,Y.jsx)(el,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,Y.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,Y.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function nl(){let e=(0,M.useContext)(el);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function rl({className:e=``,...t}){return(0,Y.jsx)(`input`,{...nl(),...t,className:`control ${e}`})}var il=M.createContext(void 0);function al(e){let t=M.useContext(il);if(t===void 0&&!e)throw Error(U(33));return t}var ol=M.createContext(void 0);function sl(e){let t=M.useContext(ol);if(t===void 0&&!e)throw Error(U(36));return t}var cl=M.createContext(void 0);function ll(e=!0){let t=M.useContext(cl);if(t===void 0&&!e)throw Error(U(25));return t}function ul({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=M.useRef(e!==void 0),[a,o]=M.useState(()=>t);return[i&&e!==void 0?e:a,M.useCallback(e=>{i||o(e)},[])]}var dl=M.createContext(null);function fl(e=`root`){let t=M.useContext(dl),n=M.useContext(ol);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var pl={visible:!0,ref:null};function ml(){return pl}function hl(e,t,n=`root`){let r=fl(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??ml)({label:e.label,children:e.children,render:e.render}),a=Rt(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}function gl(e){e.preventDefault()}function _l(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=sl(),u=ll(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return M.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?gl:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:St})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!_e&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&Zs(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var vl={type:`regular-item`};function yl(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=M.useRef(null),{getButtonProps:d,buttonRef:f}=Qs({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=_l({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=M.useCallback(e=>dr(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=Rt(u,f);return M.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var bl=M.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function xl(){return M.useContext(bl)}function Sl(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=xl(),u=M.useRef(-1),[d,f]=M.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=M.useRef(null),h=M.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return H(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var Cl=`data-checked`,wl=`data-unchecked`,Tl={checked(e){return e?{[Cl]:``}:{[wl]:``}},...Ve},El=M.createContext(void 0);function Dl(){let e=M.useContext(El);if(e===void 0)throw Error(U(31));return e}var Ol=M.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=M.useState(void 0),c=wr(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,Y.jsx)(El.Provider,{value:s,children:c})}),kl=M.forwardRef(function(e,t){let n=fl()?.Group??Ol;return(0,Y.jsx)(n,{...e,ref:t})}),Al=M.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=La(a),c=Dl();return H(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),wr(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),jl=M.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=sl(),f=Sl({guess:!0,label:a}),p=La(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=yl({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:vl});return wr(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),Ml=M.forwardRef(function(e,t){let n=hl(e,t);return n.visible?(0,Y.jsx)(jl,{...e,ref:n.ref}):null}),Nl=M.createContext(void 0);function Pl(e){let t=M.useContext(Nl);if(t===void 0&&!e)throw Error(U(69));return t}var Fl=M.createContext(void 0);function Il(){return M.useContext(Fl)}function Ll(e,t){let n=Or(e.render);if(M.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function Rl(e,t,n){let r=Ll(e,t),i=r===t?void 0:r;return[r,M.useCallback(e=>n?.(e?i:void 0),[i,n])]}function zl(e,t,n){let r=Or(e.render),i=M.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var Bl=M.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=sl(),m=Il(),{side:h,align:g}=al(),_=Pl(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),ee=l.useState(`closeDelay`),k=l.useState(`hoverEnabled`),A=l.useState(`disabled`),j=l.useState(`openMethod`),N=l.useState(`activeTriggerId`),P=l.useState(`listElement`),[F,I]=Rl(e,u,d),te=zl(e,C,N),L=w.type===`menu`?m:void 0,R=w.type===`context-menu`,ne=s??w.type!==`menu`;s===void 0&&P&&w.type!==`menu`&&(ne=()=>l.state.activeIndex===null&&P),yi({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),M.useEffect(()=>{function e(e){l.setOpen(!1,J(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),fa(D,{enabled:k&&!A&&!R&&w.type!==`menubar`,closeDelay:ee});let z=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:B,handleFocus:re}=(M.useContext(dl)?.useParentHandoff??Hl)(l,w,v,f),V=wr(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,z,I],stateAttributesMapping:tt,props:[b,{id:F,...P?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":te},onKeyDown(e){L?.onPopupKeyDown?.(e),_&&ac.has(e.key)&&e.stopPropagation()},onFocus:re},ho(y),c,{"data-rootownerid":E}]}),H=w.type===void 0||R;(C||w.type===`menubar`&&T!==`outside-press`)&&(H=!0);let ie=L?.getReturnElement??B;return(0,Y.jsx)(ai,{context:D,openInteractionType:j,modal:R,disabled:!x,returnFocus:a??ie??H,explicitReturnFocus:a===void 0&&ie?!1:void 0,initialFocus:ne,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:V})}),Vl={parentVirtualFocusRef:void 0,handleFocus:void 0};function Hl(){return Vl}var Ul=M.forwardRef(function(e,t){let n=fl()?.Popup??Bl;return(0,Y.jsx)(n,{...e,ref:t})}),Wl=M.createContext(void 0);function Gl(){let e=M.useContext(Wl);if(e===void 0)throw Error(U(32));return e}var Kl=M.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=sl();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,Y.jsx)(Wl.Provider,{value:n,children:(0,Y.jsx)(Br,{ref:t,...r,portalOwnerRole:o})})});function ql(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=Z(i),[,o]=M.useState(0),s=P(Yl).current,c=P(Jl).current,l=M.useRef(0),u=M.useRef(!0),d=M.useRef(null),f=M.useRef(null),p=Z(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=Z((e,t)=>{c.set(e,t),p()}),h=Z(e=>{c.delete(e),p()}),g=Z(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!Ql(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&$l(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=Zl(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=Z(()=>{let[e,t]=Xl(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});H(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),H(()=>{u.current&&v()}),H(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=Z(e=>(s.add(e),()=>{s.delete(e)})),b=M.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,Y.jsx)(bl.Provider,{value:b,children:t})}function Jl(){return new Map}function Yl(){return new Set}function Xl(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>$l(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function Zl(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function Ql(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function $l(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function eu(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=M.useRef(null),o=M.useRef(null),s=vi(r);H(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),H(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var tu=20;function nu(e,t,n,r){let[i,a]=M.useState(!1);H(()=>{if(!e||!t||n==null){a(!1);return}let r=Q(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-tu)},[e,t,n]),Sc(e&&(!t||i),r)}var ru=M.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Mr,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=sl(),x=Gl(),S=ll(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),ee=v.useState(`openMethod`),k=v.useState(`activeTriggerElement`),A=v.useState(`transitionStatus`),j=v.useState(`positionerElement`),N=v.useState(`instantType`),P=v.useState(`adaptiveOrigin`),F=v.useState(`lastOpenChangeReason`),I=v.useState(`floatingNodeId`),te=v.useState(`floatingParentNodeId`),L=w.useState(`domReferenceElement`),R=n,ne=c,z=l,B=s,re=h;C.type===`context-menu`&&(R=n??C.context?.anchor,B??=`start`,!o&&B!==`center`&&(z=e.alignOffset??2,ne=e.sideOffset??-5));let V=o,H=B;C.type===`menu`?(V??=`inline-end`,H??=`start`,re=e.collisionAvoidance??Nr):C.type===`menubar`&&(V??=C.context.orientation===`vertical`?`inline-end`:`bottom`,H??=`start`);let ie=C.type===`context-menu`,U=fo({anchor:R,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:V,sideOffset:ne,align:H,alignOffset:z,arrowPadding:ie?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:I,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:re,shift:ie?{crossAxis:!(`side`in re&&re.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:P,lazyFlip:y?`placement`:!1});M.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===I&&v.set(`hoverEnabled`,!1),e.nodeId!==I&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,J(At)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,I]),M.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,J(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let W=K();M.useEffect(()=>{D||W.clear()},[D,W]),M.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&k&&k!==e.target){let e=v.select(`closeDelay`);e>0?W.isStarted()||W.start(e,()=>{v.setOpen(!1,J(At))}):v.setOpen(!1,J(At))}else W.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,k,v,W]),M.useEffect(()=>{let e={open:D,nodeId:I,parentNodeId:te,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,I,te]),eu({store:v,domReference:L,positionerElement:j,open:D});let ae={open:D,side:U.side,align:U.align,anchorHidden:U.anchorHidden,nested:C.type===`menu`,instant:N},G=C.type===`menubar`&&C.context.modal;nu(D&&(G||O&&F!==`trigger-hover`),ee===`touch`,j,k);let oe=go(e,ae,{styles:U.positionerStyles,transitionStatus:A,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),se=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&F!==`trigger-hover`||C.type===`menubar`&&C.context.modal),ce=null;return C.type===`menubar`?ce=C.context.contentElement:C.type===void 0&&(ce=k),(0,Y.jsxs)(il.Provider,{value:U,children:[se&&(0,Y.jsx)(uc,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:bo(!D),cutout:ce}),(0,Y.jsx)(Jr,{id:I,children:(0,Y.jsx)(ql,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:oe})})]})}),iu=M.createContext(void 0);function au(){let e=M.useContext(iu);if(e===void 0)throw Error(U(34));return e}var ou=M.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=M.useState(void 0),[p,m]=ul({controlled:i,default:a,name:`MenuRadioGroup`}),h=Z((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=wr(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=M.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,Y.jsx)(El.Provider,{value:f,children:(0,Y.jsx)(iu.Provider,{value:_,children:g})})}),su=M.memo(M.forwardRef(function(e,t){let n=fl()?.RadioGroup??ou;return(0,Y.jsx)(n,{...e,ref:t})})),cu=M.createContext(void 0);function lu(){let e=M.useContext(cu);if(e===void 0)throw Error(U(35));return e}var uu=M.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=sl(),{value:p,setValue:m,disabled:h}=au(),g=Sl({guess:!0,label:a}),_=La(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=yl({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:vl}),E=M.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=J(St,e.nativeEvent,void 0,{preventUnmountOnClose:B});m(l,t)}let O=wr(`div`,e,{state:E,stateAttributesMapping:Tl,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,Y.jsx)(cu.Provider,{value:E,children:O})}),du=M.forwardRef(function(e,t){let n=hl(e,t);return n.visible?(0,Y.jsx)(uu,{...e,ref:n.ref}):null}),fu=M.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=lu(),c=M.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=mi(s.checked);return yi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),wr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:Tl,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),pu=M.createContext(null);function mu(e){let t=M.useContext(pu);if(t===null&&!e)throw Error(U(5));return t}function hu(e){return e==null?_t:e.type.startsWith(`key`)?Dt:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?Ot:_t}var gu={...ra,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=ra.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>ye&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!ra.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},_u=class extends Ji{constructor(e,t,n=!1){let r=new Fi,i=yu(r,t,n,e);super(i,vu(r),gu),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function vu(e){return{positionerRef:M.createRef(),popupRef:M.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:M.createRef(),beforeTriggerFocusGuardRef:M.createRef(),beforeContentFocusGuardRef:M.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function yu(e,t,n=!1,r){return{...Zi(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:V,inputProps:V,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Hr,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:V,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var bu=M.createContext(null);function xu(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function Su(e,t){return e===`list-navigation`||xu(e,t)}var Cu=R(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=ll(!0),C=sl(!0),w=mu(!0),T=C?.store,E=C?.virtualFocus??!1,D=M.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=La(),ee=La(),[k,A]=M.useState(void 0),j=(k??ee)||void 0,N=Gr(),F=D.type===`menu`?D.store:void 0,I=(n??o)&&F?.state.transitionStatus===`starting`,te=P(()=>I?F?.state.instantType:void 0).current,L=P(()=>{let e=new _u({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:te},j,N!=null);return e.context.virtualFocusRef=y,e}).current;L.useControlledProp(`openProp`,n),L.useControlledProp(`triggerIdProp`,m),L.useContextCallback(`onOpenChangeComplete`,i);let R=L.useState(`floatingTreeRoot`),ne=qr(R),z=L.useState(`open`),B=L.useState(`activeTriggerElement`),ie=L.useState(`positionerElement`),U=L.useState(`hoverEnabled`),W=L.useState(`disabled`),ae=L.useState(`lastOpenChangeReason`),G=L.useState(`parent`),oe=L.useState(`activeIndex`),se=L.useState(`keyboardOpen`),ce=L.useState(`payload`),le=L.useState(`floatingParentNodeId`),ue=M.useRef(null),de=M.useRef(G.type!==`context-menu`),fe=K(),pe=M.useRef(!0),me=K(),he=le!=null,{openMethod:ge,triggerProps:_e}=Pc(z);L.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:G.type===void 0?c:void 0,openMethod:ge,rootId:O}),ji(L);let{forceUnmount:ve,transitionStatus:ye}=Mi(z,L,()=>{L.set(`allowMouseEnter`,!1)},I),be=vi(L.context.popupRef);M.useEffect(()=>{if(te===void 0)return;let e=()=>{L.state.instantType===te&&L.set(`instantType`,void 0)};if(!z){e();return}if(ye!==void 0)return;if(L.context.popupRef.current==null){e();return}let t=new AbortController;return be(e,t.signal),()=>{t.abort()}},[te,z,ye,be,L]),H(()=>{S&&!C?L.update({parent:{type:`context-menu`,context:S},floatingNodeId:ne,floatingParentNodeId:N}):(C||!L.select(`activeTriggerElement`))&&L.update({floatingNodeId:ne,floatingParentNodeId:N})},[S,C,ne,N,B,L]),M.useEffect(()=>{z||(ue.current=null),G.type===`context-menu`&&(z?fe.start(500,()=>{de.current=!0}):(fe.clear(),de.current=!1))},[fe,z,G.type]),H(()=>{!z&&!U&&L.set(`hoverEnabled`,!0)},[z,U,L]);let xe=Z((e,t)=>{let n=t.reason;if(!e&&!L.select(`open`)||z===e&&t.trigger===B&&ae===n)return;let i=Oi(t);if(!e&&t.trigger==null&&(t.trigger=B??void 0),r?.(e,t),t.isCanceled)return;L.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!pe.current)return;e&&n===`trigger-focus`?(pe.current=!1,me.start(300,()=>{pe.current=!0})):(pe.current=!0,me.clear());let o=!e&&(n===`escape-key`||n==null);ue.current=t.event;let s=Di(L.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&Su(n,a),s.instantType=G.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:xu(n,a)?`click`:o?`dismiss`:void 0,L.update(s)}),Se=pi({popupStore:L,floatingRootContext:L.state.floatingRootContext,floatingId:j,nested:N!=null,onOpenChange:xe}),Ce=Se.context.events;H(()=>{let e=({open:e,eventDetails:t})=>xe(e,t);return Ce.on(`setOpen`,e),()=>{Ce?.off(`setOpen`,e)}},[Ce,xe]),H(()=>L.subscribeToParentMenu(),[L]);let we=M.useCallback(()=>{L.setOpen(!1,J(Mt))},[L]);M.useImperativeHandle(d,()=>({unmount:ve,close:we}),[ve,we]);let Te;G.type===`context-menu`&&(Te=G.context),M.useImperativeHandle(Te?.positionerRef,()=>ie,[ie]),M.useImperativeHandle(Te?.actionsRef,()=>({setOpen:xe}),[xe]);let Ee=fi(Se,{enabled:!W,bubbles:{escapeKey:f&&G.type===`menu`},outsidePress(){return G.type!==`context-menu`||ue.current?.type===`contextmenu`||de.current},externalTree:he?R:void 0}),De=Za(),Oe=xa(Se,{enabled:!W,listRef:L.context.itemDomElements,activeIndex:oe,virtual:v,nested:G.type===`menubar`||!v&&G.type!==void 0,parentOrientation:G.type===`menubar`?G.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?se:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:De===`rtl`,disabledIndices:re,onNavigate(e,t){L.setActiveIndex(e,hu(t),t?.nativeEvent)},openOnArrowKeyDown:G.type!==`context-menu`&&!(v&&_),externalTree:!v&&he?R:void 0,nestedReturnFocusRef:F?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),q=M.useCallback(e=>{L.context.typingRef.current=e},[L]),ke=Sa(Se,{enabled:!W&&!v,listRef:L.context.itemLabels,elementsRef:L.context.itemDomElements,activeIndex:oe,resetMs:500,onMatch:(e,t)=>{z&&e!==oe&&L.setActiveIndex(e,Dt,t.nativeEvent)},onTyping:q}),Ae=Z(a),je=M.useRef(-1),Me=Z(()=>{let e=L.state.activeIndex,t=e===null?void 0:L.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(je.current===n&&L.context.reportedItem===t)return;je.current=n,L.context.reportedItem=t,v&&L.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=L.context;L.context.highlightReason=_t,L.context.highlightEvent=void 0,a&&Ae(t,gt(r,i,{label:t===void 0?void 0:L.context.itemLabels.current[n]??void 0}))});H(()=>{Me()},[oe,Me]);let Ne=M.useMemo(()=>{if(!v)return Oe.reference;if(!Oe.trigger)return V;let{onFocus:e,...t}=Oe.trigger;return t},[v,Oe.reference,Oe.trigger]);L.useSyncedValue(`inputProps`,v?Oe.reference??V:V);let Pe=M.useMemo(()=>{let e=dr(ke.reference,Ne,Ee.reference,{onMouseMove(){L.set(`allowMouseEnter`,!0)}},_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=z,e},[L,ke.reference,Ne,Ee.reference,_e,z]),Fe=M.useMemo(()=>{let e=dr(Oe.trigger,Ee.trigger,_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[Oe.trigger,Ee.trigger,_e]);P(()=>(L.update({inactiveTriggerProps:Fe}),null)),Ni(L,{floatingRootContext:Se,activeTriggerProps:Pe,inactiveTriggerProps:Fe,popupProps:M.useMemo(()=>dr(xi,{onMouseMove(){L.set(`allowMouseEnter`,!0),G.type===`menu`&&L.set(`hoverEnabled`,!1)},onClick(){L.select(`hoverEnabled`)&&L.set(`hoverEnabled`,!1)},onKeyDown(e){let t=L.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},ke.floating,Oe.floating,Ee.floating),[G.type,L,ke.floating,Oe.floating,Ee.floating]),itemProps:Oe.item??V});let Ie=M.useMemo(()=>({store:L,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:ee,setRenderedFloatingId:A,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Me}),[L,D,u,l,b,ee,v,E,Me]),Le=typeof t==`function`?t({payload:ce}):t,Re=(0,Y.jsxs)(ol.Provider,{value:Ie,children:[p&&(0,Y.jsx)(wi,{handle:p,store:L}),Le]});return(G.type===void 0||G.type===`context-menu`)&&(Re=(0,Y.jsx)(Yr,{externalTree:R,children:Re})),Re});function wu(e){let t=M.useContext(bu);if(t===null)return(0,Y.jsx)(Cu,{...e});let n=t.Root;return(0,Y.jsx)(bu.Provider,{value:null,children:(0,Y.jsx)(n,{...t.options,...e})})}var Tu=5;function Eu(e,t){let n=Du(t);return e.clientX>=n.left-Tu&&e.clientX<=n.right+Tu&&e.clientY>=n.top-Tu&&e.clientY<=n.bottom+Tu}function Du(e){let t=e.getBoundingClientRect(),n=m(e);if(xe)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,c=parseFloat(i.height)||0,l=Math.max(t.width,a,s),u=Math.max(t.height,o,c),d=l-t.width,f=u-t.height;return{left:t.left-d/2,right:t.right+d/2,top:t.top-f/2,bottom:t.bottom+f/2}}function Ou(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=Ys(),{ref:i,index:a}=Sl(e),o=n===a,s=M.useRef(null),c=Rt(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function ku(e){let{render:t,className:n,style:r,state:i=V,props:a=re,refs:o=re,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=Ou({metadata:s});return wr(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function Au(e){if(u(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!f(e))return Au(j(e))}function ju(e,t){function n(n,r,i){let a=n.currentTarget;Fr.flushSync(()=>{e.setOpen(!1,J(wt,n.nativeEvent,a))}),Mn(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&Nn(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function Mu(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=M.useRef(!1);return M.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,Q(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:V,[t,n,r])}var Nu=ne(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=sl(!0),h=ia(d)??m?.store;if(!h)throw Error(U(85));let g=La(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=M.useRef(null),S=Fu(),C=Ys(!0),w=Kr(),T=M.useMemo(()=>w??new Hr,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=Ai(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:qr(T),floatingParentNodeId:Gr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,ee=h.useState(`disabled`),k=a||ee||O&&S.context.disabled,{getButtonProps:A,buttonRef:j}=Qs({disabled:k,native:o});M.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let N=M.useRef(null),P=K(),F=Z(e=>{if(!N.current)return;P.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;q(N.current,t)||q(h.select(`positionerElement`),t)||t===N.current||t!=null&&Au(t)===h.select(`rootId`)||Eu(e,N.current)||T.events.emit(`close`,{domEvent:e,reason:kt})});M.useEffect(()=>{let e=Q(N.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,F,{once:!0}),()=>{e.removeEventListener(`mouseup`,F)}},[y,F,h]);let I=O&&S.context.hasSubmenuOpen,te=ma(v,{enabled:(c??I)&&!k&&(!O||I&&!D),handleClose:Aa({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),L=Pu(y,h.select(`lastOpenChangeReason`)),R=oi(v,{enabled:!k,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&L}),ne=oa(v,{enabled:!k&&I}),z=Mu({open:y,enabled:O,mouseDownAction:`open`}),B=M.useMemo(()=>dr(ne.reference,R.reference),[ne.reference,R.reference]),re=h.useState(`triggerProps`,D),H=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:ie,handleFocusTargetFocus:W}=ju(h,x),ae={disabled:k,open:y},G=[N,t,j,E,x],oe=[B,te??V,re,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(P.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),Q(e.currentTarget).addEventListener(`mouseup`,F,{once:!0}))}},H,O?{role:`menuitem`}:{},z,p,A],se=wr(`button`,e,{enabled:!O,stateAttributesMapping:$e,state:ae,ref:G,props:oe});return O?(0,Y.jsx)(ku,{tag:`button`,render:n,className:r,style:i,state:ae,refs:G,props:oe,stateAttributesMapping:$e}):y?(0,Y.jsxs)(M.Fragment,{children:[(0,Y.jsx)(rn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:ie},`${g}-pre-focus-guard`),(0,Y.jsx)(M.Fragment,{children:se},g),(0,Y.jsx)(rn,{ref:h.context.triggerFocusTargetRef,onFocus:W},`${g}-post-focus-guard`)]}):(0,Y.jsx)(M.Fragment,{children:se},g)});function Pu(e,t){let n=K(),[r,i]=M.useState(!1);return H(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function Fu(){let e=mu(!0);return M.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var Iu=M.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return wr(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})});function Lu({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){return(0,Y.jsx)(kc,{open:e,onOpenChange:e=>!e&&t(),children:(0,Y.jsxs)(dc,{children:[(0,Y.jsx)(qs,{className:`backdrop`}),(0,Y.jsxs)(lc,{className:`dialog ${o}`,...s?{initialFocus:s}:{},children:[(0,Y.jsxs)(`header`,{className:`dialog-head`,children:[(0,Y.jsx)(Ac,{className:`dialog-title`,children:n}),(0,Y.jsx)(tc,{render:(0,Y.jsx)(Zc,{icon:`close`,label:$.common.close})})]}),r&&(0,Y.jsx)(nc,{className:`dialog-description`,render:(0,Y.jsx)(`div`,{}),children:r}),i&&(0,Y.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,Y.jsx)(`footer`,{className:`dialog-foot`,children:a})]})]})})}function Ru({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,Y.jsxs)(wu,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,Y.jsx)(Nu,{render:e}),(0,Y.jsx)(Kl,{children:(0,Y.jsx)(ru,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,Y.jsx)(Ul,{className:`menu`,children:t})})})]})}function zu({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,Y.jsxs)(Ml,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,Y.jsx)(Yc,{name:e}),(0,Y.jsx)(`span`,{className:`menu-words`,children:t}),a&&(0,Y.jsx)(`span`,{className:`menu-hint`,children:a})]})}function Bu({value:e,onChange:t,choices:n,label:r}){return(0,Y.jsx)(su,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,Y.jsxs)(du,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(fu,{children:(0,Y.jsx)(Yc,{name:`check`})})}),(0,Y.jsx)(`span`,{className:`menu-words`,children:e.label})]},e.value))})}function Vu({label:e,children:t}){return(0,Y.jsxs)(kl,{children:[(0,Y.jsx)(Al,{className:`menu-label`,children:e}),t]})}function Hu(){return(0,Y.jsx)(Iu,{className:`menu-separator`})}function Uu({children:e,tone:t=`neutral`,title:n}){return(0,Y.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function Wu({name:e,size:t=24,label:n=!1}){let r=e.trim().split(/\s+/),i=((r[0]?.[0]??`?`)+(r.length>1?r.at(-1)?.[0]??``:``)).toUpperCase(),a=0;for(let t of e)a=(a*31+t.codePointAt(0))%8;return(0,Y.jsx)(`span`,{className:`avatar hue-${a} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:i})}function Gu({icon:e=`search`,title:t,children:n,action:r}){return(0,Y.jsxs)(`div`,{className:`state`,children:[(0,Y.jsx)(`span`,{className:`state-icon`,children:(0,Y.jsx)(Yc,{name:e,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:t}),n&&(0,Y.jsx)(`div`,{className:`state-words`,children:n}),r]})}function Ku({error:e,onRetry:t,title:n}){return(0,Y.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,Y.jsx)(`span`,{className:`state-icon bad`,children:(0,Y.jsx)(Yc,{name:`alert`,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:n??$.common.couldNotRead}),(0,Y.jsx)(`p`,{className:`state-words`,children:ds(e)}),t&&(0,Y.jsx)(Xc,{icon:`reopen`,onClick:t,children:$.common.tryAgain})]})}var qu=new Set,Ju=[],Yu=0;function Xu(e){Ju=e;for(let e of qu)e()}function Zu(e,t={}){let n=++Yu,r=()=>Xu(Ju.filter(e=>e.key!==n));Xu([...Ju,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function Qu(){let e=(0,M.useSyncExternalStore)(e=>(qu.add(e),()=>qu.delete(e)),()=>Ju);return(0,Y.jsx)(`section`,{className:`toasts`,"aria-label":$.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:e.map(e=>(0,Y.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,Y.jsx)(`span`,{className:`toast-icon`,children:(0,Y.jsx)(Yc,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,Y.jsxs)(`div`,{className:`toast-words`,children:[(0,Y.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,Y.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,Y.jsx)(Xc,{size:`small`,onClick:()=>{e.action?.act(),Xu(Ju.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,Y.jsx)(Zc,{icon:`close`,size:`small`,label:$.common.dismiss,onClick:()=>Xu(Ju.filter(t=>t.key!==e.key))})]},e.key))})}var $u=(0,M.createContext)(null),ed={createPostings:!1,addCandidates:!1,manageCompany:!1,readAudit:!1};function td({who:e,onLeft:t,children:n}){let{data:r,again:i}=As(Ic,{});Ts(e=>e.__typename===`UserUpdated`||e.__typename===`CompanyUpdated`,i);let a=(0,M.useMemo)(()=>({id:e.user.id,name:r?.viewer.name??e.user.name,email:e.user.email,role:r?.viewer.role??e.user.role,sessionId:e.session.id,can:r?.viewer.can??ed,company:r?.company,left:t}),[e,r,t]);return(0,Y.jsx)($u,{value:a,children:n})}function nd(){let e=(0,M.useContext)($u);if(!e)throw Error(`no viewer outside the app`);return e}var rd=new Set,id=!1;function ad(e){id=e;for(let e of rd)e()}function od(){ad(!0)}function sd(){let e=(0,M.useSyncExternalStore)(e=>(rd.add(e),()=>rd.delete(e)),()=>id);return(0,M.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),ad(!id))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,Y.jsx)(kc,{open:e,onOpenChange:ad,children:(0,Y.jsxs)(dc,{children:[(0,Y.jsx)(qs,{className:`backdrop`}),(0,Y.jsx)(lc,{className:`palette`,"aria-label":$.palette.label,children:(0,Y.jsx)(ld,{})})]})})}function cd(e){let[t,n]=(0,M.useState)(e);return(0,M.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function ld(){let e=nd(),[t,n]=(0,M.useState)(``),[r,i]=(0,M.useState)(0),a=(0,M.useRef)(null),o=(0,M.useId)(),s=cd(t.trim()),{data:c,loading:l}=As(Lc,{search:s||null,candidates:s.length>1}),u=(0,M.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:$.palette.postings,label:e.title,detail:[e.department?.name,$.postingStatus[e.status]].filter(Boolean).join(` · `),icon:e.confidential?`lock`:`board`,act:()=>Fs(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:$.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>Is({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:$.palette.actions,label:$.palette.goTo(t),icon:n,act:()=>Fs(e)});a(`/postings`,$.shell.postings,`briefcase`),a(`/candidates`,$.shell.candidates,`people`),a(`/activity`,$.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,$.shell.settings,`gear`),a(`/account`,$.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:$.palette.actions,label:$.palette.newPosting,icon:`plus`,act:()=>Fs(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:$.palette.actions,label:$.palette.theme($.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>Uc(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&(ad(!1),e.act())};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`div`,{className:`palette-box`,children:[(0,Y.jsx)(Yc,{name:`search`}),(0,Y.jsx)(`input`,{role:`combobox`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":$.palette.label,placeholder:$.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,Y.jsx)($c,{})]}),(0,Y.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":$.palette.label,ref:a,children:u.map((e,t)=>(0,Y.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,Y.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,Y.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,Y.jsx)(Wu,{name:e.label}):(0,Y.jsx)(Yc,{name:e.icon??`arrowRight`}),(0,Y.jsx)(`span`,{className:`palette-words`,children:e.label}),e.detail&&(0,Y.jsx)(`span`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,Y.jsx)(`p`,{className:`palette-none`,children:$.palette.nothing(t)}),(0,Y.jsx)(`p`,{className:`unseen`,role:`status`,children:$.palette.results(u.length)})]})}function ud({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),Fs(e))};return(0,Y.jsx)(`a`,{...n,href:e,onClick:r})}function dd({children:e}){let t=nd(),n=Ls(),r=[{href:`/postings`,label:$.shell.postings,icon:`briefcase`},{href:`/candidates`,label:$.shell.candidates,icon:`people`},{href:`/activity`,label:$.shell.activity,icon:`activity`}];t.can.manageCompany&&r.push({href:`/settings`,label:$.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,Y.jsxs)(`div`,{className:`shell`,children:[(0,Y.jsx)(`a`,{className:`skip`,href:`#main`,children:$.shell.skip}),(0,Y.jsxs)(`nav`,{className:`rail`,"aria-label":$.shell.navigation,children:[(0,Y.jsx)(ud,{href:`/postings`,className:`rail-brand`,"aria-label":$.product,children:(0,Y.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,Y.jsxs)(`ul`,{children:[r.map(e=>(0,Y.jsx)(`li`,{children:(0,Y.jsxs)(ud,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,Y.jsx)(Yc,{name:e.icon,size:20}),(0,Y.jsx)(`span`,{children:e.label})]})},e.href)),(0,Y.jsx)(`li`,{className:`rail-apart`,children:(0,Y.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,Y.jsx)(Yc,{name:`code`,size:20}),(0,Y.jsx)(`span`,{children:$.shell.explorer})]})})]})]}),(0,Y.jsxs)(`header`,{className:`top`,children:[(0,Y.jsxs)(`span`,{className:`top-company`,children:[t.company?.name??``,t.company?.demo&&(0,Y.jsx)(Qc,{text:$.shell.demoWords,children:(0,Y.jsx)(`span`,{tabIndex:0,children:(0,Y.jsx)(Uu,{tone:`accent`,children:$.shell.demo})})})]}),(0,Y.jsxs)(`button`,{type:`button`,className:`top-search`,onClick:od,children:[(0,Y.jsx)(Yc,{name:`search`}),(0,Y.jsx)(`span`,{children:$.shell.search}),(0,Y.jsx)(`kbd`,{children:/Mac|iP/.test(navigator.platform)?$.shell.paletteMac:$.shell.palette})]}),(0,Y.jsx)(fd,{}),(0,Y.jsx)(md,{})]}),(0,Y.jsxs)(`div`,{className:`middle`,children:[(0,Y.jsx)(pd,{}),(0,Y.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function fd(){let{status:e}=ws(),t={connecting:$.connection.connecting,"catching-up":$.connection.catchingUp,live:$.connection.live,offline:$.connection.offline}[e];return(0,Y.jsx)(Qc,{text:t,children:(0,Y.jsx)(`span`,{className:`standing ${e}`,role:`img`,"aria-label":`${$.connection.label}: ${t}`,tabIndex:0})})}function pd(){let{status:e,caughtUp:t,lost:n}=ws(),r;e===`offline`?r=$.connection.offline:n?r=$.connection.catchingUp:t===`everything`?r=$.connection.reread:t!==null&&(r=$.connection.caughtUp(t));let i=e===`offline`?`bad`:n?`warn`:`good`;return(0,Y.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:r&&(0,Y.jsxs)(`div`,{className:`banner ${i}`,children:[(0,Y.jsx)(Yc,{name:i===`bad`?`wifiOff`:i===`warn`?`reopen`:`check`}),(0,Y.jsx)(`span`,{children:r})]})})}function md(){let e=nd(),t=Wc(),[n,r]=(0,M.useState)(!1);return(0,M.useEffect)(()=>{n&&Ws().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),Zu(ds(e),{tone:`bad`})})},[n,e]),(0,Y.jsxs)(Ru,{align:`end`,trigger:(0,Y.jsx)(`button`,{type:`button`,className:`account`,"aria-label":$.shell.accountOf(e.name),children:(0,Y.jsx)(Wu,{name:e.name,size:32})}),children:[(0,Y.jsxs)(`div`,{className:`account-who`,children:[(0,Y.jsx)(Wu,{name:e.name,size:32}),(0,Y.jsxs)(`div`,{children:[(0,Y.jsx)(`strong`,{children:e.name}),(0,Y.jsx)(`span`,{children:e.email}),(0,Y.jsx)(`span`,{children:$.roles[e.role]??e.role})]})]}),(0,Y.jsx)(Hu,{}),(0,Y.jsx)(zu,{icon:`person`,onSelect:()=>Fs(`/account`),children:$.shell.yourAccount}),(0,Y.jsx)(Hu,{}),(0,Y.jsx)(Vu,{label:$.shell.theme,children:(0,Y.jsx)(Bu,{label:$.shell.theme,value:t,onChange:Uc,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:$.shell.themes[e]}))})}),(0,Y.jsx)(Hu,{}),(0,Y.jsx)(zu,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:$.shell.signOut})]})}function hd({ended:e,onEntered:t}){let[n,r]=(0,M.useState)(),[i,a]=(0,M.useState)(),[o,s]=(0,M.useState)(0);return(0,M.useEffect)(()=>{a(void 0),Bs().then(r,a)},[o]),(0,Y.jsx)(`main`,{className:`sign-in`,children:(0,Y.jsxs)(`div`,{className:`sign-in-sheet`,children:[(0,Y.jsxs)(`header`,{children:[(0,Y.jsx)(`img`,{src:`/icon.svg`,alt:``,width:40,height:40}),(0,Y.jsx)(`h1`,{children:$.product}),(0,Y.jsx)(`p`,{children:$.signIn.words})]}),e&&(0,Y.jsx)(`p`,{className:`note warn`,role:`status`,children:$.signIn.ended}),i!==void 0&&(0,Y.jsx)(Ku,{error:i,onRetry:()=>s(e=>e+1)}),!n&&i===void 0&&(0,Y.jsx)(`div`,{className:`state`,children:(0,Y.jsx)($c,{label:$.common.loading})}),n&&(0,Y.jsxs)(Y.Fragment,{children:[n.demo.length>0&&(0,Y.jsx)(gd,{people:n.demo,onEntered:t}),n.oidc&&(0,Y.jsxs)(`a`,{className:`button secondary medium wide`,href:`${n.oidc.start}?return=${encodeURIComponent(location.pathname+location.search)}`,children:[(0,Y.jsx)(Yc,{name:`key`}),(0,Y.jsx)(`span`,{children:$.signIn.with(n.oidc.name)})]}),n.password&&(n.oidc||n.demo.length>0)&&(0,Y.jsx)(`p`,{className:`or`,children:(0,Y.jsx)(`span`,{children:$.signIn.or})}),n.password&&(0,Y.jsx)(_d,{onEntered:t}),!n.password&&!n.oidc&&n.demo.length===0&&(0,Y.jsx)(`p`,{className:`note`,children:$.signIn.none})]})]})})}function gd({people:e,onEntered:t}){let[n,r]=(0,M.useState)(),[i,a]=(0,M.useState)(),o=e=>{r(e),a(void 0),Vs(e).then(t,e=>{r(void 0),a(ds(e))})};return(0,Y.jsxs)(`section`,{className:`demo`,"aria-labelledby":`demo-title`,children:[(0,Y.jsx)(`h2`,{id:`demo-title`,children:$.signIn.demoTitle}),(0,Y.jsx)(`p`,{children:$.signIn.demoWords}),(0,Y.jsx)(`ul`,{children:e.map(({person:e,who:t})=>{let[r=t,i=``]=t.split(/, (.*)/s);return(0,Y.jsx)(`li`,{children:(0,Y.jsxs)(`button`,{type:`button`,"data-person":e,disabled:n!==void 0,"aria-label":$.signIn.enterAs(r,i),onClick:()=>o(e),children:[(0,Y.jsx)(Wu,{name:r,size:32}),(0,Y.jsxs)(`span`,{children:[(0,Y.jsx)(`strong`,{children:r}),(0,Y.jsx)(`span`,{children:i})]}),n===e?(0,Y.jsx)($c,{}):(0,Y.jsx)(Yc,{name:`arrowRight`})]})},e)})}),i&&(0,Y.jsx)(`p`,{className:`field-error`,role:`alert`,children:i})]})}function _d({onEntered:e}){let[t,n]=(0,M.useState)(``),[r,i]=(0,M.useState)(``),[a,o]=(0,M.useState)(``),[s,c]=(0,M.useState)(!1),[l,u]=(0,M.useState)(!1),[d,f]=(0,M.useState)(),[p,m]=(0,M.useState)(!1),h=(0,M.useRef)(null);return(0,M.useEffect)(()=>{s&&h.current?.focus()},[s]),(0,Y.jsxs)(`form`,{onSubmit:n=>{n.preventDefault(),u(!0),f(void 0),Hs(t,r,a).then(e,e=>{if(u(!1),e instanceof Rs&&e.code===`CODE_REQUIRED`&&!s)return c(!0);f(ds(e))})},className:`form`,children:[(0,Y.jsx)(tl,{label:$.signIn.email,children:(0,Y.jsx)(rl,{type:`email`,autoComplete:`username`,required:!0,value:t,onChange:e=>n(e.target.value)})}),(0,Y.jsx)(tl,{label:$.signIn.password,children:(0,Y.jsx)(rl,{type:`password`,autoComplete:`current-password`,required:!0,value:r,onChange:e=>i(e.target.value)})}),s&&(0,Y.jsx)(tl,{label:$.signIn.totp,hint:$.signIn.totpHint,children:(0,Y.jsx)(rl,{ref:h,inputMode:`numeric`,autoComplete:`one-time-code`,required:!0,value:a,onChange:e=>o(e.target.value)})}),d&&(0,Y.jsx)(`p`,{className:`field-error`,role:`alert`,children:d}),(0,Y.jsx)(Xc,{type:`submit`,variant:`primary`,busy:l,className:`wide`,children:$.signIn.go}),(0,Y.jsx)(`button`,{type:`button`,className:`link-button`,onClick:()=>m(!0),children:$.signIn.forgot}),p&&(0,Y.jsx)(vd,{email:t,onClose:()=>m(!1)})]})}function vd({email:e,onClose:t}){let[n,r]=(0,M.useState)(e),[i,a]=(0,M.useState)(!1),[o,s]=(0,M.useState)(!1),[c,l]=(0,M.useState)();return(0,Y.jsx)(Lu,{open:!0,onClose:t,size:`small`,title:$.signIn.forgotTitle,description:(0,Y.jsx)(`p`,{children:o?$.signIn.forgotDone:$.signIn.forgotWords}),footer:o?(0,Y.jsx)(Xc,{variant:`primary`,onClick:t,children:$.common.close}):(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(Xc,{onClick:t,children:$.common.cancel}),(0,Y.jsx)(Xc,{variant:`primary`,busy:i,disabled:!n,onClick:()=>{a(!0),zs(`POST`,`forgot`,{email:n}).then(()=>s(!0),e=>l(ds(e))).finally(()=>a(!1))},children:$.signIn.forgotGo})]}),children:!o&&(0,Y.jsx)(tl,{label:$.signIn.email,error:c,children:(0,Y.jsx)(rl,{type:`email`,autoComplete:`username`,value:n,onChange:e=>r(e.target.value)})})})}var yd=e=>(0,M.lazy)(e),bd=[[/^\/(?:postings)?$/,yd(()=>s(()=>import(`./postings-KQpjWcgW.js`),[]))],[/^\/postings\/new$/,yd(()=>s(()=>import(`./posting-new-KQpjWcgW.js`),[]))],[/^\/postings\/([^/]+)\/setup$/,yd(()=>s(()=>import(`./posting-setup-KQpjWcgW.js`),[]))],[/^\/postings\/([^/]+)$/,yd(()=>s(()=>import(`./board-KQpjWcgW.js`),[]))],[/^\/candidates$/,yd(()=>s(()=>import(`./candidates-KQpjWcgW.js`),[]))],[/^\/activity$/,yd(()=>s(()=>import(`./activity-KQpjWcgW.js`),[]))],[/^\/settings(?:\/([^/]+))?$/,yd(()=>s(()=>import(`./settings-KQpjWcgW.js`),[]))],[/^\/account$/,yd(()=>s(()=>import(`./account-KQpjWcgW.js`),[]))]];function xd(){let[e,t]=(0,M.useState)({is:`unknown`}),n=(0,M.useCallback)(e=>{ls(),Os(),t({is:`out`,ended:e})},[]),r=(0,M.useCallback)(()=>{t({is:`unknown`}),Us().then(e=>t(e?{is:`in`,who:e}:{is:`out`,ended:!1}),e=>t({is:`error`,error:e}))},[]),i=(0,M.useCallback)(e=>{let n=new URLSearchParams(location.search).get(`next`);n&&/^\/(?![/\\])/.test(n)?location.assign(n):t({is:`in`,who:e})},[]);return(0,M.useEffect)(r,[r]),(0,M.useEffect)(()=>ss(()=>n(!0)),[n]),(0,Y.jsxs)(yo,{delay:500,children:[(0,Y.jsxs)(wd,{children:[e.is===`unknown`&&(0,Y.jsx)(`div`,{className:`whole`,children:(0,Y.jsx)($c,{label:$.common.loading})}),e.is===`error`&&(0,Y.jsx)(`div`,{className:`whole`,children:(0,Y.jsx)(Ku,{error:e.error,onRetry:r})}),e.is===`out`&&(0,Y.jsx)(hd,{ended:e.ended,onEntered:i}),e.is===`in`&&(0,Y.jsx)(Sd,{who:e.who,onLeft:n},e.who.session.id)]}),(0,Y.jsx)(Qu,{}),(0,Y.jsx)(qc,{})]})}function Sd({who:e,onLeft:t}){let n=Ls(),r=n.query.get(`candidate`);(0,M.useEffect)(()=>Cs(e=>e===`UNAUTHENTICATED`&&t(!0)),[t]);let i=bd.map(([e,t])=>({match:e.exec(n.path),Room:t})).find(e=>e.match);return(0,Y.jsxs)(td,{who:e,onLeft:()=>t(!1),children:[(0,Y.jsx)(dd,{children:(0,Y.jsx)(wd,{children:(0,Y.jsx)(M.Suspense,{fallback:(0,Y.jsx)(`div`,{className:`whole`,children:(0,Y.jsx)($c,{label:$.common.loading})}),children:i?.match?(0,Y.jsx)(i.Room,{params:i.match.slice(1).filter(e=>e!==void 0)},i.match[1]??``):(0,Y.jsx)(Cd,{})})},n.path)}),r&&(0,Y.jsx)(wd,{children:(0,Y.jsx)(So,{id:r,onClose:()=>Is({candidate:null,application:null,tab:null})})},r),(0,Y.jsx)(sd,{})]})}function Cd(){return(0,Y.jsx)(`div`,{className:`whole`,children:(0,Y.jsx)(Gu,{title:$.shell.notThere,action:(0,Y.jsx)(`a`,{className:`button secondary medium`,href:`/postings`,children:$.shell.toPostings}),children:(0,Y.jsx)(`p`,{children:$.shell.notThereWords})})})}var wd=class extends M.Component{state={error:void 0};static getDerivedStateFromError(e){return{error:e}}render(){return this.state.error===void 0?this.props.children:(0,Y.jsx)(`div`,{className:`whole`,children:(0,Y.jsx)(Gu,{icon:`alert`,title:$.errors.broken,action:(0,Y.jsx)(Xc,{icon:`reopen`,onClick:()=>location.reload(),children:$.errors.reload}),children:(0,Y.jsx)(`p`,{children:$.errors.brokenWords})})})}};(0,xo.createRoot)(document.getElementById(`root`)).render((0,Y.jsx)(M.StrictMode,{children:(0,Y.jsx)(xd,{})}));